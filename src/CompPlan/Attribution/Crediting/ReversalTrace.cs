namespace CompPlan.Attribution.Crediting;

/// <summary>The receipts of one reversal of a deal.</summary>
/// <param name="reversal">Its row among the reversals in force.</param>
/// <param name="total">What it and all earlier ones take back together, in minor units.</param>
internal sealed class ReversalTrace(int reversal, long total)
{
    internal int Reversal { get; } = reversal;

    internal long Total { get; } = total;

    internal List<CreditDivision> Divisions { get; } = [];
}
