using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// Checks what rows stated as columns alone can tell. A row in which anything may be wrong is made into the fact it states and
/// checked like one, so that there is one wording and one truth.
/// </summary>
internal static class BatchChecks
{
    private static readonly long s_earliest = Instant.FromUtc(Days.FirstYear, 1, 1, 0, 0).ToUnixTimeTicks();
    private static readonly long s_end = Instant.FromUtc(Days.LastYear + 1, 1, 1, 0, 0).ToUnixTimeTicks();
    private static readonly int s_firstDay = Days.Of(new LocalDate(Days.FirstYear, 1, 1));
    private static readonly int s_lastDay = Days.Of(new LocalDate(Days.LastYear, 12, 31));

    public static void Check(FactsDraft draft, Findings findings)
    {
        var (deals, first) = (new RowFindings(FactTable.Deals, findings), 0);
        foreach (var block in draft.DealBatches.SelectMany(batch => batch.Blocks))
        {
            Check(block, first, deals);
            first += block.Count;
        }
        (var touches, first) = (new RowFindings(FactTable.Touches, findings), 0);
        foreach (var block in draft.TouchBatches.SelectMany(batch => batch.Blocks))
        {
            Check(block, first, touches);
            first += block.Count;
        }
    }

    private static void Check(DealBlock block, int first, RowFindings report)
    {
        if (IsFine(block))
            return;
        for (var row = 0; row < block.Count; row++)
        {
            if (IsFine(block, row))
                continue;
            var deal = block.ToRow(row);
            report.At(first + row, deal.Source);
            report.Date("knownOn", deal.KnownOn);
            DealChecks.Check(deal, report);
        }
    }

    private static void Check(TouchBlock block, int first, RowFindings report)
    {
        var daysAreFine = block.Known.Min() >= s_firstDay && block.Known.Max() <= s_lastDay;
        var sequencesAreFine = block.Sequence.Min() >= -1;
        if (daysAreFine && sequencesAreFine && block.At.HasAllInSeconds)
            return;
        for (var row = 0; row < block.Count; row++)
        {
            if (daysAreFine && sequencesAreFine && IsInRange(block.At[row]))
                continue;
            var touch = block.ToRow(row);
            report.At(first + row, touch.Source);
            report.Date("knownOn", touch.KnownOn);
            TouchChecks.Check(touch, report);
        }
    }

    /// <summary>Whether nothing can be wrong with any row: no ends, and milestones in whole seconds and in order.</summary>
    private static bool IsFine(DealBlock block)
    {
        if (block.Currency.Min() < 0 || block.Known.Min() < s_firstDay || block.Known.Max() > s_lastDay || !block.Instants[4].IsAbsent)
            return false;
        foreach (var value in block.Value)
            if (value < 0)
                return false;
        // Not only neighbours: between two milestones of a row there may be one that it has not reached.
        for (var later = 0; later < 4; later++)
            for (var milestone = 0; milestone < later; milestone++)
                if (!block.Instants[milestone].IsNeverAfter(block.Instants[later]))
                    return false;
        return true;
    }

    private static bool IsFine(DealBlock block, int row)
    {
        if (block.Value[row] < 0 || block.Currency[row] < 0 || block.Known[row] < s_firstDay || block.Known[row] > s_lastDay)
            return false;
        var before = long.MinValue;
        for (var milestone = 0; milestone < 4; milestone++)
        {
            var at = block.Instants[milestone][row];
            if (at == InstantColumn.Absent)
                continue;
            if (!IsInRange(at) || at < before)
                return false;
            before = at;
        }
        // An end is rare, and what it may precede is said in one place.
        return block.Instants[4][row] == InstantColumn.Absent;
    }

    private static bool IsInRange(long ticks) => ticks >= s_earliest && ticks < s_end;
}
