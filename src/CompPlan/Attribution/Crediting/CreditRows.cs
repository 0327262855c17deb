using System.Runtime.InteropServices;
using CompPlan.Periods;

namespace CompPlan.Attribution.Crediting;

/// <summary>Where crediting writes: the rows of a ledger in the order of deals. Nothing is written to it once a ledger holds it.</summary>
internal sealed class CreditRows
{
    private readonly List<CreditRow> _credits;
    private readonly List<PartRow> _parts = [];
    private readonly List<ExcludedRow> _excluded = [];

    internal CreditRows(int expected) => _credits = new List<CreditRow>(expected);

    internal ReadOnlySpan<CreditRow> Credits => CollectionsMarshal.AsSpan(_credits);

    internal ReadOnlySpan<PartRow> Parts => CollectionsMarshal.AsSpan(_parts);

    internal ReadOnlySpan<ExcludedRow> Excluded => CollectionsMarshal.AsSpan(_excluded);

    internal void Credit(in DealPath path, int touch, long amount, int day, Milestone? milestone = null, Milestone? passedOnFrom = null) =>
        _credits.Add(new CreditRow(path.Start + touch, day, amount, PlaceOf(milestone), PlaceOf(passedOnFrom)));

    internal void Pending(in DealPath path, long amount, Milestone? milestone = null) =>
        _parts.Add(new PartRow(path.Row, Days.Open, amount, PlaceOf(milestone), null));

    internal void Uncredited(in DealPath path, long amount, UncreditedReason reason, int day, Milestone? milestone = null) =>
        _parts.Add(new PartRow(path.Row, day, amount, PlaceOf(milestone), reason));

    internal void Exclude(in DealPath path, int touch, ExclusionReason reason) =>
        _excluded.Add(new ExcludedRow(path.Start + touch, reason));

    private static sbyte PlaceOf(Milestone? milestone) => (sbyte)(milestone?.Place ?? -1);
}
