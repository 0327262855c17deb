namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The part of each milestone is earned on the later of its own date and the won date. The deal is divided once, over milestones
/// that have a taker and those still open alike, so that reaching one later moves nothing; what is open when the deal ends is then
/// passed on as an amount of its own.
/// </summary>
internal sealed class EachMilestoneCrediting : MilestoneCrediting
{
    internal EachMilestoneCrediting(PreparedTerms terms, MilestoneTerms milestones)
        : base(terms, milestones)
    {
    }

    internal override void Credit(DealPath path, long amount, DealDivider divider, CreditRows into)
    {
        // Never stands for what is not reached, so this is everything that is.
        var reached = path.ReachedBy(DealPath.Never);
        FindTakers(path, reached);
        var open = Milestones.Weighted & ~reached;
        if (Milestones.Receivers(Takers.Taken | open) == 0)
            into.Uncredited(path, amount, UncreditedReason.NoTaker, LastDay(path));
        else
            Divide(path, amount, open, divider, into);
        if (open == 0 || path.HasEnded)
            ExcludeOthers(path, into);
    }

    private void Divide(DealPath path, long amount, int open, DealDivider divider, CreditRows into)
    {
        Span<long> amounts = stackalloc long[Milestone.Count];
        divider.OverMilestones(path, null, amount, Milestones.WeightsFor(Milestones.Receivers(Takers.Taken | open))).CopyTo(amounts);
        foreach (var milestone in Milestone.All.AsSpan())
            if (Redistribution.Has(Takers.Taken, milestone.Place))
                CreditTakers(path, milestone.Place, CreditRow.None, amounts[milestone.Place], EarnedDay(path, milestone), divider, into);
            else if (Redistribution.Has(open, milestone.Place))
                Settle(path, milestone, amounts[milestone.Place], divider, into);
            else if (Milestones.HasHouse && Redistribution.Has(Milestones.Weighted, milestone.Place))
                into.Uncredited(path, amounts[milestone.Place], UncreditedReason.HouseAccount, EarnedDay(path, milestone), (sbyte)milestone.Place);
    }

    /// <summary>What becomes of the part of a milestone that is not reached.</summary>
    private void Settle(DealPath path, Milestone open, long amount, DealDivider divider, CreditRows into)
    {
        if (!path.HasEnded)
            into.Pending(path, amount, (sbyte)open.Place);
        else if (Takers.Taken == 0 || Milestones.HasHouse)
            into.Uncredited(path, amount, Milestones.HasHouse ? UncreditedReason.HouseAccount : UncreditedReason.NoTaker, path.DayOf(path.Ended), (sbyte)open.Place);
        else
            PassOn(path, open, amount, path.DayOf(path.Ended), divider, into);
    }

    private void PassOn(DealPath path, Milestone open, long amount, int day, DealDivider divider, CreditRows into)
    {
        Span<long> amounts = stackalloc long[Milestone.Count];
        var weights = Milestones.PassedOn(open.Place, Takers.Taken);
        divider.OverMilestones(path, open, amount, weights).CopyTo(amounts);
        foreach (var milestone in Milestone.All.AsSpan())
            if (weights.Stated[milestone.Place].Sign > 0)
                CreditTakers(path, milestone.Place, open.Place, amounts[milestone.Place], day, divider, into);
    }

    private static int EarnedDay(DealPath path, Milestone milestone) =>
        path.EventOf(milestone) is var at && at <= path.Won ? path.WonDay : path.DayOf(at);

    /// <summary>The day on which the last weighted milestone of a fully reached deal was reached.</summary>
    private int LastDay(DealPath path)
    {
        var day = path.WonDay;
        foreach (var milestone in Milestone.All.AsSpan())
            if (Redistribution.Has(Milestones.Weighted, milestone.Place))
                day = Math.Max(day, EarnedDay(path, milestone));
        return day;
    }
}
