namespace CompPlan.Attribution;

/// <summary>
/// What the credit of a rule is for: whether it shares the deal itself, a budget beside the deal, or is only shown. A closed family.
/// </summary>
public abstract record CreditUse
{
    private protected CreditUse()
    {
    }

    /// <summary>The name of the variant in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>Whether pay may depend on it: a measure, a split or a key may name the rule.</summary>
    public abstract bool MayPay { get; }

    /// <summary>What is divided of a deal worth <paramref name="value"/> minor units, zero or more and never more than the value.</summary>
    internal abstract long BudgetOf(long value);
}
