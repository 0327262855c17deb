using CompPlan.Distribution;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>
/// Calculates bonuses in the order in which they take from caps over several bonuses: each gets the room that those before it left.
/// </summary>
internal static class PersonalOrder
{
    internal static BonusResult[] Calculate(ValueList<DueBonus> due, Func<DueBonus, PersonalRoom?, BonusResult> calculate)
    {
        var results = new BonusResult[due.Count];
        var rooms = new Dictionary<PersonalRoom, PersonalRoom>(ReferenceEqualityComparer.Instance);
        foreach (var i in Enumerable.Range(0, due.Count).OrderBy(i => due[i].Turn))
        {
            var room = due[i].Room is { } start ? rooms.GetValueOrDefault(start, start) : null;
            results[i] = calculate(due[i], room);
            if (due[i].Room is { } taken)
                rooms[taken] = room!.After(due[i].Bonus.Id, due[i].Period, results[i].Distribution);
        }
        return results;
    }
}
