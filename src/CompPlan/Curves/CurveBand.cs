using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>
/// One band of a tiered curve with both of its ends, so that gaps and overlaps are found: a rate, an amount spread over the
/// band, or an amount paid in whole. Which end is inclusive is stated once for the curve.
/// </summary>
public sealed record CurveBand
{
    private CurveBand(Fraction from, Fraction? to, BandPayment payment, Fraction value, Fraction? min, Fraction? max)
    {
        From = from;
        To = to;
        Payment = payment;
        Value = value;
        Min = min;
        Max = max;
    }

    /// <summary>The lower end, on the axis of the curve.</summary>
    public Fraction From { get; }

    /// <summary>The upper end, on the axis of the curve; absent in a last band that goes on without end.</summary>
    public Fraction? To { get; }

    /// <summary>What the value is.</summary>
    public BandPayment Payment { get; }

    /// <summary>The rate a unit of x, or the amount in the unit of the curve's payouts. Review refuses a negative one.</summary>
    public Fraction Value { get; }

    /// <summary>The least part of this band, inclusive, in the unit of the curve's payouts, once some of x lies in it; absent where there is none.</summary>
    public Fraction? Min { get; }

    /// <summary>The greatest part of this band, inclusive, in the unit of the curve's payouts; absent where there is none.</summary>
    public Fraction? Max { get; }

    /// <summary>A band that pays <paramref name="rate"/> for each unit of x.</summary>
    public static CurveBand AtRate(Fraction from, Fraction? to, Fraction rate, Fraction? min = null, Fraction? max = null) =>
        new(from, to, BandPayment.Rate, rate, min, max);

    /// <summary>A band over which <paramref name="amount"/> is spread in proportion.</summary>
    public static CurveBand Spread(Fraction from, Fraction? to, Fraction amount, Fraction? min = null, Fraction? max = null) =>
        new(from, to, BandPayment.Spread, amount, min, max);

    /// <summary>A band that pays <paramref name="amount"/> in whole once it is entered.</summary>
    public static CurveBand Flat(Fraction from, Fraction? to, Fraction amount) => new(from, to, BandPayment.Flat, amount, null, null);

    /// <summary>What <paramref name="stretch"/> of x comes to in this band before its least and greatest part.</summary>
    internal Fraction Pay(Fraction stretch) => Payment switch
    {
        BandPayment.Rate => Value * stretch,
        BandPayment.Spread => Value * stretch / (To!.Value - From),
        _ => Value,
    };

    /// <summary>The payout between the least and the greatest part of the band.</summary>
    internal Fraction Bounded(Fraction payout)
    {
        if (payout < Min)
            payout = Min.Value;
        return payout > Max ? Max.Value : payout;
    }
}
