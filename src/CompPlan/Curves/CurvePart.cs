using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>What one band, or one amount of a list of buckets, adds to a reading.</summary>
public sealed record CurvePart
{
    private CurvePart(int number, Fraction slice, Fraction unbounded, Fraction payout)
    {
        Number = number;
        Slice = slice;
        Unbounded = unbounded;
        Payout = payout;
    }

    /// <summary>The number of the band, or of the amount in the list, from one.</summary>
    public int Number { get; }

    /// <summary>
    /// How much of x the band works on, in the unit of the axis: the slice that lies in a marginal band, all of x in a
    /// whole one; for buckets, how often the amount counts.
    /// </summary>
    public Fraction Slice { get; }

    /// <summary>What that comes to before the least and greatest part of the band, in the unit of the curve's payouts.</summary>
    public Fraction Unbounded { get; }

    /// <summary>What it comes to; the parts of a reading sum to its payout before the cap of the curve.</summary>
    public Fraction Payout { get; }

    internal static CurvePart Of(int number, Fraction slice, Fraction unbounded, Fraction payout) => new(number, slice, unbounded, payout);
}
