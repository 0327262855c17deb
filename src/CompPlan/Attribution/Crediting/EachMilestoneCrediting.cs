namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The part of each milestone is earned on the later of its own date and the won date. The deal is divided once, over milestones
/// that have a taker and those still open alike, so that reaching one later moves nothing; what is open when the deal ends is then
/// passed on as an amount of its own.
/// </summary>
internal sealed class EachMilestoneCrediting : MilestoneCrediting
{
    internal EachMilestoneCrediting(MilestoneTerms terms, TouchTies ties)
        : base(terms, ties)
    {
    }

    private protected override void CreditWon(in DealPath path, DealDivider divider, CreditRows into)
    {
        var reached = ReachedBy(path, long.MaxValue);
        Takers.Find(path, reached);
        var open = Terms.Weighted & ~reached;
        if ((Takers.Taken | open) == 0)
        {
            into.Uncredited(path, path.Value, UncreditedReason.NoTaker, LastDay(path));
        }
        else
        {
            Span<long> amounts = stackalloc long[Milestone.Count];
            divider.OverMilestones(path, null, path.Value, Terms.WeightsFor(Takers.Taken | open)).CopyTo(amounts);
            foreach (var milestone in Milestone.All.AsSpan())
                if (Redistribution.Has(Takers.Taken, milestone.Place))
                    CreditTakers(path, milestone, null, amounts[milestone.Place], EarnedDay(path, milestone), divider, into);
                else if (Redistribution.Has(open, milestone.Place))
                    Settle(path, milestone, amounts[milestone.Place], divider, into);
        }
        if (open == 0 || path.Ended is not null)
            ExcludeOthers(path, reached, into);
    }

    /// <summary>What becomes of the part of a milestone that is not reached.</summary>
    private void Settle(in DealPath path, Milestone open, long amount, DealDivider divider, CreditRows into)
    {
        if (path.Ended is not { } ended)
            into.Pending(path, amount, open);
        else if (Takers.Taken == 0)
            into.Uncredited(path, amount, UncreditedReason.NoTaker, path.DayOf(ended), open);
        else
            PassOn(path, open, amount, path.DayOf(ended), divider, into);
    }

    private void PassOn(in DealPath path, Milestone open, long amount, int day, DealDivider divider, CreditRows into)
    {
        Span<long> amounts = stackalloc long[Milestone.Count];
        var weights = Terms.PassedOn(open.Place, Takers.Taken);
        divider.OverMilestones(path, open, amount, weights).CopyTo(amounts);
        foreach (var milestone in Milestone.All.AsSpan())
            if (weights.Stated[milestone.Place].Sign > 0)
                CreditTakers(path, milestone, open, amounts[milestone.Place], day, divider, into);
    }

    private static int EarnedDay(in DealPath path, Milestone milestone) =>
        path.DayOf(Math.Max(path.EventOf(milestone)!.Value, path.Won!.Value));

    /// <summary>The day on which the last weighted milestone of a fully reached deal was reached.</summary>
    private int LastDay(in DealPath path)
    {
        var day = path.DayOf(path.Won!.Value);
        foreach (var milestone in Milestone.All.AsSpan())
            if (Redistribution.Has(Terms.Weighted, milestone.Place))
                day = Math.Max(day, EarnedDay(path, milestone));
        return day;
    }
}
