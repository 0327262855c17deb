using CompPlan.Values;

namespace CompPlan.Tests.Oracles;

/// <summary>What a channel adds to those before it, on average over all orders, each order walked through.</summary>
internal static class NaiveShapley
{
    internal static Dictionary<string, Fraction> Values(IReadOnlyList<string> channels, Func<IReadOnlyCollection<string>, Fraction> worth)
    {
        var sums = channels.ToDictionary(channel => channel, _ => Fraction.Zero);
        var orders = 0;
        foreach (var order in Orders(channels))
        {
            orders++;
            for (var place = 0; place < order.Count; place++)
                sums[order[place]] += worth([.. order.Take(place + 1)]) - worth([.. order.Take(place)]);
        }
        return sums.ToDictionary(sum => sum.Key, sum => sum.Value / orders);
    }

    private static IEnumerable<IReadOnlyList<string>> Orders(IReadOnlyList<string> channels) => channels.Count == 0
        ? [[]]
        : channels.SelectMany(first => Orders([.. channels.Where(channel => channel != first)]).Select(rest => (IReadOnlyList<string>)[first, .. rest]));
}
