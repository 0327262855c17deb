namespace CompPlan.Attribution.Crediting;

/// <summary>A touch in a ledger that got nothing of a decided deal, by its row.</summary>
internal readonly struct ExcludedRow(int touch, ExclusionReason reason)
{
    internal int Touch { get; } = touch;

    internal ExclusionReason Reason { get; } = reason;
}
