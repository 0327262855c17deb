using CompPlan.Rounding;

namespace CompPlan.Funding;

/// <summary>An amount that is paid at least each performance period: an advance on later pools, or a guarantee.</summary>
public sealed record Draw
{
    private Draw(Money amount, DrawRecovery recovery)
    {
        Amount = amount;
        Recovery = recovery;
    }

    /// <summary>The least pool, in the plan's currency; zero or more.</summary>
    public Money Amount { get; }

    /// <summary>Whether later pools pay back what it added.</summary>
    public DrawRecovery Recovery { get; }

    /// <summary>A draw of <paramref name="amount"/>.</summary>
    public static Draw Of(Money amount, DrawRecovery recovery) => new(amount, recovery);
}
