using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>One stated pair of a curve: at this x, this payout.</summary>
public sealed record CurvePoint
{
    private CurvePoint(Fraction x, Fraction payout)
    {
        X = x;
        Payout = payout;
    }

    /// <summary>Where: attainment (1 = 100 %) or the raw value in the measure's unit, as the axis of the curve says.</summary>
    public Fraction X { get; }

    /// <summary>What is paid there, as a ratio: 1 = 100 %. Review refuses a negative one.</summary>
    public Fraction Payout { get; }

    /// <summary>The payout <paramref name="payout"/> at <paramref name="x"/>.</summary>
    public static CurvePoint Of(Fraction x, Fraction payout) => new(x, payout);
}
