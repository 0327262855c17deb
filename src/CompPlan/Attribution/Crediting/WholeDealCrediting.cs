namespace CompPlan.Attribution.Crediting;

/// <summary>
/// All of the deal is earned on one date: the won date, or that of the last weighted milestone. Milestones that the deal has not
/// reached by then have no taker.
/// </summary>
internal sealed class WholeDealCrediting : MilestoneCrediting
{
    private readonly Milestone _last;

    internal WholeDealCrediting(MilestoneTerms terms, TouchTies ties)
        : base(terms, ties) => _last = LastOf(terms);

    private protected override void CreditWon(in DealPath path, DealDivider divider, CreditRows into)
    {
        if (CloseOf(path) is not { } close)
        {
            into.Pending(path, path.Value);
            return;
        }
        var (day, reached) = (path.DayOf(close), ReachedBy(path, close));
        Takers.Find(path, reached);
        if (Takers.Taken == 0)
            into.Uncredited(path, path.Value, UncreditedReason.NoTaker, day);
        else
            Divide(path, day, divider, into);
        ExcludeOthers(path, reached, into);
    }

    private void Divide(in DealPath path, int day, DealDivider divider, CreditRows into)
    {
        Span<long> amounts = stackalloc long[Milestone.Count];
        divider.OverMilestones(path, null, path.Value, Terms.WeightsFor(Takers.Taken)).CopyTo(amounts);
        foreach (var milestone in Milestone.All.AsSpan())
            if (Redistribution.Has(Takers.Taken, milestone.Place))
                CreditTakers(path, milestone, null, amounts[milestone.Place], day, divider, into);
    }

    /// <summary>When the deal is settled: not before it is won, and at its end where the last milestone was never reached; null while open.</summary>
    private long? CloseOf(in DealPath path) => path.EventOf(_last) is { } at ? Math.Max(at, path.Won!.Value) : path.Ended;

    /// <summary>The milestone that settles the deal: first touch and middle have the won date as their own.</summary>
    private static Milestone LastOf(MilestoneTerms terms)
    {
        if (terms.Timing == CreditTiming.WholeDealAtWon)
            return Milestone.Won;
        if (Redistribution.Has(terms.Weighted, Milestone.Delivered.Place))
            return Milestone.Delivered;
        var dated = terms.Weighted & ~(1 << Milestone.LeadCreated.Place) & ~(1 << Milestone.OpportunityCreated.Place);
        if (dated != 0)
            return Milestone.Won;
        return Redistribution.Has(terms.Weighted, Milestone.OpportunityCreated.Place)
            ? Milestone.OpportunityCreated
            : Milestone.LeadCreated;
    }
}
