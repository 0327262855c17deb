using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Tests.Oracles;

/// <summary>Where the weights of milestones without a taker go, once more.</summary>
internal static class NaiveNoTaker
{
    internal static readonly string[] Order = ["firstTouch", "leadCreated", "opportunityCreated", "middle", "won", "delivered"];

    internal static Dictionary<string, Fraction> Redistribute(
        NoTakerRule rule, Dictionary<string, Fraction> stated, List<string> givers, List<string> receivers)
    {
        var weights = receivers.ToDictionary(name => name, name => stated[name]);
        var total = receivers.Aggregate(Fraction.Zero, (sum, name) => sum + stated[name]);
        foreach (var giver in givers)
        {
            var place = Array.IndexOf(Order, giver);
            var next = receivers.OrderBy(name => Array.IndexOf(Order, name)).Where(name => Array.IndexOf(Order, name) > place).ToList();
            var before = receivers.OrderByDescending(name => Array.IndexOf(Order, name)).Where(name => Array.IndexOf(Order, name) < place).ToList();
            foreach (var name in receivers)
                weights[name] += rule switch
                {
                    NoTakerRule.ProRata => stated[giver] * stated[name] / total,
                    NoTakerRule.Even => stated[giver] / receivers.Count,
                    NoTakerRule.Next => name == next.Concat(before).First() ? stated[giver] : 0,
                    _ => name == before.Concat(next).First() ? stated[giver] : 0,
                };
        }
        return weights;
    }
}
