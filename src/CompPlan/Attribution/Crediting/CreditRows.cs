using CompPlan.Periods;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// What crediting writes, in the order of deals: credits, parts that credit nobody, and touches that got nothing. As scratch it holds
/// the rows of one deal under one rule, so that what follows (reversals, totals) sees the whole deal; as part of a ledger it holds
/// those of a run of deals, and nothing is written to it any more.
/// </summary>
internal sealed class CreditRows
{
    private readonly RowList<CreditRow> _credits = new();
    private readonly RowList<PartRow> _parts = new();
    private readonly RowList<ExcludedRow> _excluded = new();
    private readonly RowList<ReversalRow> _reversed = new();

    internal ReadOnlySpan<CreditRow> Credits => _credits.Rows;

    internal ReadOnlySpan<PartRow> Parts => _parts.Rows;

    internal ReadOnlySpan<ExcludedRow> Excluded => _excluded.Rows;

    /// <summary>What reversals take back of the credits and parts, in the order of reversals inside a deal.</summary>
    internal ReadOnlySpan<ReversalRow> Reversed => _reversed.Rows;

    internal void Reverse(in ReversalRow row) => _reversed.Add(row);

    internal void Credit(int touch, int day, long amount, short department, sbyte milestone = CreditRow.None, sbyte passedOnFrom = CreditRow.None)
    {
        _credits.Room(1)[0].Set(touch, day, amount, department, milestone, passedOnFrom);
        _credits.Keep(1);
    }

    /// <summary>Room for as many credits, of which the first ones are then kept.</summary>
    internal Span<CreditRow> Room(int most) => _credits.Room(most);

    /// <summary>Keeps the first credits of the room that was asked for last.</summary>
    internal void Keep(int count) => _credits.Keep(count);

    internal void Pending(DealPath path, long amount, sbyte milestone = CreditRow.None) =>
        _parts.Add(new PartRow(path.Row, Days.Open, amount, milestone, null));

    internal void Uncredited(DealPath path, long amount, UncreditedReason reason, int day, sbyte milestone = CreditRow.None) =>
        _parts.Add(new PartRow(path.Row, day, amount, milestone, reason));

    /// <summary>A touch, by its place in the path, that got nothing.</summary>
    internal void Exclude(DealPath path, int touch, ExclusionReason reason) =>
        _excluded.Add(new ExcludedRow(path.Start + touch, reason));

    /// <summary>Forgets everything: the next deal.</summary>
    internal void Clear()
    {
        _credits.Clear();
        _parts.Clear();
        _excluded.Clear();
        _reversed.Clear();
    }

    /// <summary>Adds the rows of later deals.</summary>
    internal void Append(CreditRows later)
    {
        _credits.AddAll(later.Credits);
        _parts.AddAll(later.Parts);
        _excluded.AddAll(later.Excluded);
        _reversed.AddAll(later.Reversed);
    }

    /// <summary>The rows of several runs of deals as one, in their order.</summary>
    internal static CreditRows Join(IReadOnlyList<CreditRows> runs)
    {
        if (runs.Count == 1)
            return runs[0];
        var all = new CreditRows();
        all._credits.Reserve(runs.Sum(run => run.Credits.Length));
        all._parts.Reserve(runs.Sum(run => run.Parts.Length));
        all._excluded.Reserve(runs.Sum(run => run.Excluded.Length));
        all._reversed.Reserve(runs.Sum(run => run.Reversed.Length));
        foreach (var run in runs)
            all.Append(run);
        return all;
    }
}
