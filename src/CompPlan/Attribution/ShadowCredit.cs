namespace CompPlan.Attribution;

/// <summary>
/// Credit is calculated and shown, and never pays: a measure, a split or a key that names the rule is an error. It is divided like
/// <see cref="SplitCredit"/>, so that both can be compared.
/// </summary>
public sealed record ShadowCredit : CreditUse
{
    private static readonly ShadowCredit Only = new();

    private ShadowCredit()
    {
    }

    /// <summary>Never.</summary>
    public override bool MayPay => false;

    internal override string Kind => "shadow";

    /// <summary>The use; it has no terms of its own.</summary>
    public static ShadowCredit Of() => Only;

    internal override long BudgetOf(long value) => value;
}
