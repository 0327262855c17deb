namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The deal is divided over its milestones, and the part of each over its takers. When that is earned is for the variant to say.
/// </summary>
internal abstract class MilestoneCrediting : DealCrediting
{
    private protected MilestoneCrediting(MilestoneTerms terms, TouchTies ties)
    {
        Terms = terms;
        Takers = new MilestoneTakers(terms.Weighted, ties);
    }

    private protected MilestoneTerms Terms { get; }

    private protected MilestoneTakers Takers { get; }

    /// <summary>The milestones that the deal reached at or before <paramref name="instant"/>, weighted or not.</summary>
    private protected static int ReachedBy(in DealPath path, long instant)
    {
        var reached = 0;
        foreach (var milestone in Milestone.All.AsSpan())
            if (path.EventOf(milestone) is { } at && at <= instant)
                reached |= 1 << milestone.Place;
        return reached;
    }

    /// <summary>Credits the takers of a milestone with a part of the deal.</summary>
    private protected void CreditTakers(
        in DealPath path, Milestone milestone, Milestone? passedOnFrom, long amount, int day, DealDivider divider, CreditRows into)
    {
        var weights = Takers.WeightsOf(milestone, out var first);
        var shares = divider.OverTouches(path, milestone, amount, first, weights);
        for (var i = 0; i < weights.Length; i++)
            if (weights[i] > 0)
                into.Credit(path, first + i, shares[i], day, milestone, passedOnFrom);
    }

    /// <summary>Says of every touch that takes nothing whether it came too late or has no weight. The deal is decided.</summary>
    private protected void ExcludeOthers(in DealPath path, int reached, CreditRows into)
    {
        var close = path.Won!.Value;
        foreach (var milestone in Milestone.All.AsSpan())
            if (Redistribution.Has(reached & Terms.Weighted, milestone.Place))
                close = Math.Max(close, path.EventOf(milestone)!.Value);
        for (var touch = 0; touch < path.Count; touch++)
            if (!Takers.IsTaker(touch))
                into.Exclude(path, touch, path.At[touch] > close ? ExclusionReason.AfterClose : ExclusionReason.NoWeight);
    }
}
