using CompPlan.Attribution.Crediting;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// The first position, the last one and those between them have stated weights; the middle weight is divided evenly over the
/// middle positions. One position takes all. Only touches at or before the won instant count; the deal is earned on the date it
/// was won. First touch only is 100 / 0 / 0, last touch only 0 / 0 / 100.
/// </summary>
public sealed record PositionModel : AttributionModel
{
    private PositionModel(WeightUnit unit, Fraction first, Fraction middle, Fraction last, TwoTouchRule twoTouches)
    {
        Unit = unit;
        First = first;
        Middle = middle;
        Last = last;
        TwoTouches = twoTouches;
    }

    /// <summary>The unit of the three weights: percent sum to exactly 100, fractions to exactly 1.</summary>
    public WeightUnit Unit { get; }

    /// <summary>The weight of the first position.</summary>
    public Fraction First { get; }

    /// <summary>The weight of all middle positions together.</summary>
    public Fraction Middle { get; }

    /// <summary>The weight of the last position.</summary>
    public Fraction Last { get; }

    /// <summary>What becomes of the middle weight when there are two positions.</summary>
    public TwoTouchRule TwoTouches { get; }

    internal override string Kind => "position";

    /// <summary>Weights in <paramref name="unit"/> for the first, the middle and the last positions.</summary>
    public static PositionModel Of(WeightUnit unit, Fraction first, Fraction middle, Fraction last, TwoTouchRule twoTouches) =>
        new(unit, first, middle, last, twoTouches);

    internal override DealCrediting Prepare(PreparedTerms terms) => new WeightedCrediting(terms, new PositionWeights(this));
}
