namespace CompPlan.Attribution;

/// <summary>What becomes of credit beyond a <see cref="CreditCap"/>.</summary>
public enum CappedExcess
{
    /// <summary>It goes to the touches that no cap holds, in proportion to their weights, until they reach a cap as well.</summary>
    Redistribute = 1,

    /// <summary>It credits nobody; no touch takes more than it would without caps.</summary>
    House,
}
