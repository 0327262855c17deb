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
        foreach (var milestone in Milestone.All.AsSpan())
            if (Redistribution.Has(reached & Milestones.Weighted, milestone.Place))
                close = Math.Max(close, path.EventOf(milestone));
        Terms.Touches.Fill(path, close);
        Takers.Find(Terms.Touches, reached);
    }

    /// <summary>Credits the takers of a milestone with a part of the deal.</summary>
    private protected void CreditTakers(
        DealPath path, Milestone milestone, Milestone? passedOnFrom, long amount, int day, DealDivider divider, CreditRows into)
    {
        var weights = Takers.WeightsOf(milestone, out var first);
        var shares = Takers.AreWide
            ? divider.OverTouches(Terms.Touches, milestone, amount, first, (ReadOnlySpan<BigInteger>)Takers.WideWeightsOf(milestone, out _))
            : divider.OverTouches(Terms.Touches, milestone, amount, first, weights);
        for (var i = 0; i < weights.Length; i++)
            if (weights[i] > 0)
                Write(path, first + i, shares[i], day, into, (sbyte)milestone.Place, (sbyte)(passedOnFrom?.Place ?? CreditRow.None));
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
