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
        if (Milestones.Receivers(Takers.Taken) == 0)
            into.Uncredited(path, amount, UncreditedReason.NoTaker, day);
        else
            Divide(path, amount, day, divider, into);
        ExcludeOthers(path, into);
    }

    private void Divide(DealPath path, long amount, int day, DealDivider divider, CreditRows into)
    {
        Span<long> amounts = stackalloc long[Milestone.Count];
        var receivers = Milestones.Receivers(Takers.Taken);
        divider.OverMilestones(path, null, amount, Milestones.WeightsFor(receivers)).CopyTo(amounts);
        var left = amount;
        for (var place = 0; place < Milestone.Count; place++)
            if (Redistribution.Has(receivers & ~Takers.Taken, place))
            {
                into.Uncredited(path, amounts[place], UncreditedReason.HouseAccount, day, (sbyte)place);
                left -= amounts[place];
            }
            else if (Terms.Caps is null && Redistribution.Has(Takers.Taken, place))
                CreditTakers(path, place, CreditRow.None, amounts[place], day, divider, into);
        if (Terms.Caps is { } caps && Takers.Taken != 0)
            DivideCapped(path, left, amount, day, caps, divider, into);
    }

    /// <summary>
    /// Under caps the deal is divided once over its touches, each with what it weighs in all its milestones; then the amount of each touch
    /// over the milestones that it carries.
    /// </summary>
    private void DivideCapped(DealPath path, long pool, long whole, int day, PreparedCaps caps, DealDivider divider, CreditRows into)
    {
        var milestones = new TouchMilestones(Terms.Touches.Count, Takers, Milestones.WeightsFor(Milestones.Receivers(Takers.Taken)));
        var capping = divider.UnderCaps(Terms.Touches, caps, pool, whole, milestones.Weights);
        var amounts = new long[Terms.Touches.Count][];
        var place = 0;
        for (var row = 0; row < amounts.Length; row++)
            if (milestones.Weights[row].Sign > 0)
                amounts[row] = divider.OverMilestonesOf(Terms.Touches, row, capping.Shares[place++].Share, milestones.Of(row)).ToArray();
        foreach (var milestone in Milestone.All.AsSpan())
            for (var row = 0; row < amounts.Length; row++)
                if (milestones.Weights[row].Sign > 0 && milestones.Of(row).Stated[milestone.Place].Sign > 0)
                    Write(path, row, amounts[row][milestone.Place], day, into, (sbyte)milestone.Place);
        if (capping.Uncredited > 0)
            into.Uncredited(path, capping.Uncredited, UncreditedReason.Capped, day);
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
