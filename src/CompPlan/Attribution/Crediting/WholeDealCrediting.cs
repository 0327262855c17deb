namespace CompPlan.Attribution.Crediting;

/// <summary>
/// All of the deal is earned on one date: the won date, or that of the last weighted milestone. Milestones that the deal has not
/// reached by then have no taker.
/// </summary>
internal sealed class WholeDealCrediting : MilestoneCrediting
{
    private readonly Milestone _last;

    internal WholeDealCrediting(PreparedTerms terms, MilestoneTerms milestones)
        : base(terms, milestones) => _last = LastOf(milestones);

    internal override void Credit(DealPath path, long amount, DealDivider divider, CreditRows into)
    {
        // Not before it is won, and at its end where the last milestone was never reached.
        var close = path.EventOf(_last) is var at && at == DealPath.Never ? path.Ended : Math.Max(at, path.Won);
        if (close == DealPath.Never)
        {
            into.Pending(path, amount);
            return;
        }
        var day = close == path.Won ? path.WonDay : path.DayOf(close);
        FindTakers(path, path.ReachedBy(close));
        if (Takers.Taken == 0)
            into.Uncredited(path, amount, UncreditedReason.NoTaker, day);
        else
            Divide(path, amount, day, divider, into);
        ExcludeOthers(path, into);
    }

    private void Divide(DealPath path, long amount, int day, DealDivider divider, CreditRows into)
    {
        Span<long> amounts = stackalloc long[Milestone.Count];
        divider.OverMilestones(path, null, amount, Milestones.WeightsFor(Takers.Taken)).CopyTo(amounts);
        foreach (var milestone in Milestone.All.AsSpan())
            if (Redistribution.Has(Takers.Taken, milestone.Place))
                CreditTakers(path, milestone, null, amounts[milestone.Place], day, divider, into);
    }

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
