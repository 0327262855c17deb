namespace CompPlan.Facts;

/// <summary>What kinds of reversals are called in messages and fingerprints: the names that documents use.</summary>
internal static class ReversalKinds
{
    internal static string Word(this ReversalKind kind) => kind switch
    {
        ReversalKind.Refund => "refund",
        ReversalKind.Churn => "churn",
        ReversalKind.CreditNote => "creditNote",
        _ => "nonPayment",
    };
}
