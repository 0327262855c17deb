namespace CompPlan.Attribution.Crediting;

/// <summary>One credit in a ledger: a row of touches, an amount in minor units, a day; milestones by their place, −1 for none.</summary>
internal readonly struct CreditRow(int touch, int day, long amount, sbyte milestone, sbyte passedOnFrom)
{
    internal long Amount { get; } = amount;

    internal int Touch { get; } = touch;

    internal int Day { get; } = day;

    internal sbyte Milestone { get; } = milestone;

    internal sbyte PassedOnFrom { get; } = passedOnFrom;
}
