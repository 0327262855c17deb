using CompPlan.Distribution;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>Where the terms of a plan stand in its document, and leaves for them.</summary>
internal sealed class PlanPaths
{
    private readonly Dictionary<string, int> _goals;
    private readonly Dictionary<string, int> _measures;
    private readonly Dictionary<string, int> _bonuses;
    private readonly Dictionary<string, int> _attribution;
    private readonly Dictionary<string, int> _sharedCaps;
    private readonly Dictionary<string, int> _personalCaps;
    private readonly ValueList<Ceiling> _ceilings;
    private readonly Dictionary<string, int> _commitments;

    internal PlanPaths(Plan plan)
    {
        _ceilings = plan.Ceilings;
        _personalCaps = Places(plan.PersonalCaps.Select(personal => personal.Id));
        Money = Unit.Amount(plan.Currency.Code);
        Zone = plan.Zone;
        _goals = Places(plan.Goals.Select(goal => goal.Id));
        _measures = Places(plan.Measures.Select(measure => measure.Id));
        _bonuses = Places(plan.Bonuses.Select(bonus => bonus.Id));
        _commitments = Places(plan.Commitments.Select(commitment => commitment.Id));
        _attribution = Places(plan.Attribution.Select(rule => rule.Id));
        _sharedCaps = Places(plan.SharedCaps.Select(shared => shared.Id));
    }

    /// <summary>The unit of all amounts of the plan.</summary>
    internal Unit Money { get; }

    /// <summary>The zone in which the plan reads instants.</summary>
    internal PlanZone Zone { get; }

    internal string Goal(string id) => $"goals[{_goals[id]}]";

    internal string Measure(string id) => $"measures[{_measures[id]}]";

    internal string Bonus(string id) => $"bonuses[{_bonuses[id]}]";

    internal string Commitment(string id) => $"commitments[{_commitments[id]}]";

    internal string Attribution(string id) => $"attribution[{_attribution[id]}]";

    internal string SharedCap(string id) => $"sharedCaps[{_sharedCaps[id]}]";

    internal string PersonalCap(string id) => $"personalCaps[{_personalCaps[id]}]";

    /// <summary>The amount of a ceiling on a day, and its place.</summary>
    internal (CeilingValue Value, string Path) Ceiling(string id, NodaTime.LocalDate day)
    {
        var place = 0;
        while (!string.Equals(_ceilings[place].Id, id, StringComparison.Ordinal))
            place++;
        var (value, number) = _ceilings[place].Values.Select((value, number) => (value, number)).First(one => one.value.From <= day && day <= one.value.To);
        return (value, $"ceilings[{place}].values[{number}]");
    }

    private static Dictionary<string, int> Places(IEnumerable<string> ids) =>
        ids.Select((id, place) => (id, place)).ToDictionary(item => item.id, item => item.place, StringComparer.Ordinal);
}
