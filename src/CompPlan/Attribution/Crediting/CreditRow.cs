namespace CompPlan.Attribution.Crediting;

/// <summary>
/// One credit in a ledger: a row of touches, an amount in minor units, a day, the department by its place among those of the rule;
/// milestones by their place, <see cref="None"/> for none. 24 bytes.
/// </summary>
internal readonly struct CreditRow(int touch, int day, long amount, short department, sbyte milestone, sbyte passedOnFrom)
{
    /// <summary>No milestone.</summary>
    internal const sbyte None = -1;

    internal long Amount { get; } = amount;

    internal int Touch { get; } = touch;

    internal int Day { get; } = day;

    internal short Department { get; } = department;

    internal sbyte Milestone { get; } = milestone;

    internal sbyte PassedOnFrom { get; } = passedOnFrom;
}
