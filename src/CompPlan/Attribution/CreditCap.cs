using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// The most that one group of touches takes of a deal. What goes beyond follows the <see cref="CappedExcess"/> of the terms. A cap is
/// exact; in minor units it is rounded down, so that no amount is ever above it.
/// </summary>
public sealed record CreditCap
{
    private CreditCap(CapGroup by, string? only, Fraction share)
    {
        By = by;
        Only = only;
        Share = share;
    }

    /// <summary>What the groups are.</summary>
    public CapGroup By { get; }

    /// <summary>The one kind, person or department that is capped; absent: each of them.</summary>
    public string? Only { get; }

    /// <summary>The most, as a share of what the rule divides of the deal; 1 is 100 %. Above zero and at most 1 in a plan in force.</summary>
    public Fraction Share { get; }

    /// <summary>Each group takes at most <paramref name="share"/> of the deal; 1 is 100 %.</summary>
    public static CreditCap Of(CapGroup by, Fraction share) => new(by, null, share);

    /// <summary>The one group <paramref name="only"/> takes at most <paramref name="share"/> of the deal; 1 is 100 %.</summary>
    public static CreditCap Of(CapGroup by, string only, Fraction share)
    {
        ArgumentNullException.ThrowIfNull(only);
        return new CreditCap(by, only, share);
    }
}
