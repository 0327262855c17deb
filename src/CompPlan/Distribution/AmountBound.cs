using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>A fixed amount, the same for everybody, or smaller for a part of the period.</summary>
public sealed record AmountBound : IndividualBound
{
    private AmountBound(Money amount, BoundProration proration)
    {
        Amount = amount;
        Proration = proration;
    }

    /// <summary>The bound of a whole period, inclusive, in the currency of the plan.</summary>
    public Money Amount { get; }

    /// <summary>Whether it is smaller for somebody who was a member for a part of the period.</summary>
    public BoundProration Proration { get; }

    internal override string Kind => "amount";

    /// <summary>A bound of <paramref name="amount"/> a person.</summary>
    public static AmountBound Of(Money amount, BoundProration proration = BoundProration.None) => new(amount, proration);

    internal override Fraction ExactOf(BoundFigures figures, int seat) => figures.Prorate(Amount.Minor, Proration, seat);

    internal override void Fill(BoundFigures figures, Span<long> bounds, bool up) => figures.FillProrated(Amount.Minor, Proration, bounds, up);
}
