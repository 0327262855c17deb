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
        into.Credit(path.Start + touch, day, amount, Terms.DepartmentOf(path.Role[touch]), milestone, passedOnFrom);
    }

    /// <summary>
    /// Writes what the rows from <paramref name="first"/> on earned, one weight and one share each; those without a weight earned nothing.
    /// Answers how many were written.
    /// </summary>
    private protected int WriteAll(
        DealPath path, int first, ReadOnlySpan<long> weights, ReadOnlySpan<long> shares, int day, CreditRows into,
        sbyte milestone = CreditRow.None, sbyte passedOnFrom = CreditRow.None)
    {
        unchecked
        {
            var roles = path.Role;
            var (touches, start) = (Terms.Touches, path.Start);
            var rows = into.Room(weights.Length);
            var (count, isPrefix) = (0, touches.IsPrefix);
            for (var i = 0; i < weights.Length && i < shares.Length; i++)
            {
                var touch = isPrefix ? first + i : touches.TouchAt(first + i);
                rows[count].Set(start + touch, day, shares[i], Terms.DepartmentOf(roles[touch]), milestone, passedOnFrom);
                // Written in any case, so that nothing hangs on a weight; kept only where there is one.
                count += weights[i] > 0 ? 1 : 0;
            }
            into.Keep(count);
            return count;
        }
    }
}
