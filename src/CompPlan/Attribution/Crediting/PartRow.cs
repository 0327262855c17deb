namespace CompPlan.Attribution.Crediting;

/// <summary>
/// A part of a deal in a ledger that credits nobody: pending, with no day, or uncredited from a day on. The deal is a row of the
/// deals in force, the amount in minor units, the milestone its place, <see cref="CreditRow.None"/> for none.
/// </summary>
internal readonly struct PartRow(int deal, int day, long amount, sbyte milestone, UncreditedReason? uncredited)
{
    internal long Amount { get; } = amount;

    internal int Deal { get; } = deal;

    internal int Day { get; } = day;

    internal sbyte Milestone { get; } = milestone;

    /// <summary>Why it is uncredited; null while it is pending.</summary>
    internal UncreditedReason? Uncredited { get; } = uncredited;
}
