using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The deal is divided over its milestones, and the part of each over its takers. When that is earned is for the variant to say.
/// </summary>
internal abstract class MilestoneCrediting : DealCrediting
{
    private protected MilestoneCrediting(PreparedTerms terms, MilestoneTerms milestones)
        : base(terms)
    {
        Milestones = milestones;
        Takers = new MilestoneTakers(milestones.Weighted);
    }

    private protected MilestoneTerms Milestones { get; }

    private protected MilestoneTakers Takers { get; }

    /// <summary>
    /// Finds the touches that count and the takers of the milestones in <paramref name="reached"/>. In time is what is not later than
    /// the last weighted milestone of them, nor than the won instant.
    /// </summary>
    private protected void FindTakers(DealPath path, int reached)
    {
        var close = path.Won;
        for (var place = 0; place < Milestone.Count; place++)
            if (Redistribution.Has(reached & Milestones.Weighted, place))
                close = Math.Max(close, path.EventAt(place));
        Terms.Touches.Fill(path, close);
        Takers.Find(Terms.Touches, reached);
    }

    /// <summary>Credits the takers of a milestone with a part of the deal.</summary>
    private protected void CreditTakers(
        DealPath path, int place, int passedOnFrom, long amount, int day, DealDivider divider, CreditRows into)
    {
        var (first, end) = Takers.RowsOf(place);
        if (end - first == 1 && !divider.KeepsTrace)
        {
            Write(path, first, amount, day, into, (sbyte)place, (sbyte)passedOnFrom);
            return;
        }
        var weights = Takers.WeightsOf(place);
        var shares = Takers.AreWide
            ? divider.OverTouches(Terms.Touches, Milestone.All[place], amount, first, (ReadOnlySpan<BigInteger>)Takers.WideWeightsOf(place))
            : divider.OverTouches(Terms.Touches, Milestone.All[place], amount, first, weights);
        WriteAll(path, first, weights, shares, day, into, (sbyte)place, (sbyte)passedOnFrom);
    }

    /// <summary>Says of every touch that takes nothing why. The deal is decided.</summary>
    private protected void ExcludeOthers(DealPath path, CreditRows into)
    {
        var touches = Terms.Touches;
        for (var row = 0; row < touches.Count; row++)
            if (!Takers.IsTaker(row))
                into.Exclude(path, touches.TouchAt(row), ExclusionReason.NoWeight);
        touches.Exclude(into);
    }
}
