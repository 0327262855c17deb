using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// Credit has a budget of its own beside the deal, a share of its value: what a specialist or a partner is credited with takes
/// nothing away from those who share the deal. The budget is rounded half even to minor units and divided like a deal.
/// </summary>
public sealed record OverlayCredit : CreditUse
{
    private OverlayCredit(Fraction share) => Share = share;

    /// <summary>The budget as a share of the value of each deal; 1 is 100 %. Above zero and at most 1.</summary>
    public Fraction Share { get; }

    /// <summary>Always.</summary>
    public override bool MayPay => true;

    internal override string Kind => "overlay";

    /// <summary>A budget of <paramref name="share"/> of each deal; 1 is 100 %.</summary>
    public static OverlayCredit Of(Fraction share) => new(share);

    internal override long BudgetOf(long value) => (long)RoundingRule.Of(Fraction.One, MidpointRule.HalfEven).Apply(Share * value).Numerator;
}
