namespace CompPlan.Attribution;

/// <summary>Credit shares the deal: all credits, what is pending and what is uncredited sum to exactly the value of the deal.</summary>
public sealed record SplitCredit : CreditUse
{
    private static readonly SplitCredit Only = new();

    private SplitCredit()
    {
    }

    /// <summary>Always.</summary>
    public override bool MayPay => true;

    internal override string Kind => "split";

    /// <summary>The use; it has no terms of its own.</summary>
    public static SplitCredit Of() => Only;

    internal override long BudgetOf(long value) => value;
}
