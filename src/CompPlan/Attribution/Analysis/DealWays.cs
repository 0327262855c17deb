using CompPlan.Facts;
using CompPlan.Rounding;

namespace CompPlan.Attribution.Analysis;

/// <summary>The way of each deal that has an outcome, out of the facts in force.</summary>
internal static class DealWays
{
    internal static IEnumerable<ChannelPath> Of(KnownFacts facts, string? withoutChannel)
    {
        for (var row = 0; row < facts.Deals.Count; row++)
        {
            var (won, ended) = (Present(facts.Deals.Won[row]), Present(facts.Deals.Ended[row]));
            if ((won ?? ended) is not { } until)
                continue;
            var converted = won is not null;
            var value = facts.Ids.MoneyOf(facts.Deals.Value[row], facts.Deals.Currency[row]);
            yield return ChannelPath.Of(
                ChannelsOf(facts, facts.Deals.Deal[row], until, withoutChannel), converted ? 1 : 0, converted ? 0 : 1, converted ? value : Money.Zero);
        }
    }

    private static List<string> ChannelsOf(KnownFacts facts, int deal, long until, string? withoutChannel)
    {
        var channels = new List<string>();
        var (touches, (start, count)) = (facts.Touches, facts.TouchesOf(deal));
        for (var row = start; row < start + count && touches.AtOf(row) <= until; row++)
        {
            // A touch of several people has a row for each, side by side.
            if (row > start && touches.IsShared(row) && touches.TouchIdOf(row) == touches.TouchIdOf(row - 1))
                continue;
            var stated = touches.Channel.IsEmpty || touches.Channel[row] < 0 ? withoutChannel : facts.Ids.Channels[touches.Channel[row]];
            if (stated is not null)
                channels.Add(stated);
        }
        return channels;
    }

    private static long? Present(long ticks) => ticks == DealColumns.Absent ? null : ticks;
}
