namespace CompPlan.Attribution.Crediting;

/// <summary>
/// A model under some terms, prepared for many deals: credits one won deal at a time. Holds scratch, so one is made for each worker.
/// A variant first has its terms fill in the touches that count, then divides the amount, and writes all of it as credit, as pending
/// or as uncredited with a reason, and each touch that got nothing of a decided deal with its reason.
/// </summary>
internal abstract class DealCrediting
{
    private protected DealCrediting(PreparedTerms terms) => Terms = terms;

    private protected PreparedTerms Terms { get; }

    /// <summary>Credits a deal that is won.</summary>
    /// <param name="path">The deal.</param>
    /// <param name="amount">What is divided of it, in minor units: its value, or the budget of the rule.</param>
    /// <param name="divider">The kernel with the seeds of the rule.</param>
    /// <param name="into">Where the rows go.</param>
    internal abstract void Credit(DealPath path, long amount, DealDivider divider, CreditRows into);

    /// <summary>Writes what a row of the touches that count earned.</summary>
    private protected void Write(
        DealPath path, int row, long amount, int day, CreditRows into, sbyte milestone = CreditRow.None, sbyte passedOnFrom = CreditRow.None)
    {
        var touch = Terms.Touches.TouchAt(row);
        into.Credit(new CreditRow(path.Start + touch, day, amount, Terms.DepartmentOf(path.Role[touch]), milestone, passedOnFrom));
    }
}
