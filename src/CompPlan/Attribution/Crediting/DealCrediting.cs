namespace CompPlan.Attribution.Crediting;

/// <summary>
/// A model prepared for many deals: credits one deal at a time. Holds scratch, so one is made for each pass. Everything of the deal
/// ends as credit, as pending or as uncredited with a reason.
/// </summary>
internal abstract class DealCrediting
{
    /// <summary>Credits one deal, whatever its state.</summary>
    internal void Credit(in DealPath path, DealDivider divider, CreditRows into)
    {
        if (path.Won is not null)
            CreditWon(path, divider, into);
        else if (path.Ended is { } ended)
            Lose(path, path.DayOf(ended), into);
        else
            into.Pending(path, path.Value);
    }

    /// <summary>Credits a deal that is won.</summary>
    private protected abstract void CreditWon(in DealPath path, DealDivider divider, CreditRows into);

    private static void Lose(in DealPath path, int day, CreditRows into)
    {
        into.Uncredited(path, path.Value, UncreditedReason.DealLost, day);
        for (var touch = 0; touch < path.Count; touch++)
            into.Exclude(path, touch, ExclusionReason.DealLost);
    }
}
