using System.Globalization;
using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>
/// The receipt of one reading of a curve: where it was read, which points, step, bands or buckets gave the payout, what the
/// bounds did. Everything is exact.
/// </summary>
public sealed record CurveReading
{
    private CurveReading(
        PayoutCurve curve, Fraction input, CurvePlace place, CurveEnd? end, int number, ValueList<CurvePoint> used, ValueList<CurvePart> parts, Fraction unbounded, Fraction? floor)
    {
        Curve = curve;
        Input = input;
        Place = place;
        End = end;
        Number = number;
        Used = used;
        Parts = parts;
        Unbounded = unbounded;
        Floored = floor is { } least && unbounded < least;
        Capped = curve.Cap is { } most && unbounded > most;
        Payout = Capped ? curve.Cap!.Value : Floored ? floor!.Value : unbounded;
    }

    /// <summary>The curve that was read.</summary>
    public PayoutCurve Curve { get; }

    /// <summary>Where it was read: attainment or the raw value, as the axis of the curve says.</summary>
    public Fraction Input { get; }

    /// <summary>Where on the curve that lies.</summary>
    public CurvePlace Place { get; }

    /// <summary>What the curve does at the end the reading lies beyond; absent for a reading that lies beyond none.</summary>
    public CurveEnd? End { get; }

    /// <summary>
    /// The number, from one: of the first point or of the step in <see cref="Used"/>; of the last band entered; of the last amount
    /// of a list of buckets that counts. Zero on no step, below the first band and before the first full bucket.
    /// </summary>
    public int Number { get; }

    /// <summary>
    /// The points that gave the payout, in rising x: one at a point, at a held end or at an end that pays nothing (its
    /// nearest point); two between points and where extrapolated; the step reached; none on no step.
    /// </summary>
    public ValueList<CurvePoint> Used { get; }

    /// <summary>
    /// What each band or amount adds, in rising order: of a marginal curve every band entered, of a whole one the band that
    /// holds the input, of buckets every amount that counts; none for points and steps.
    /// </summary>
    public ValueList<CurvePart> Parts { get; }

    /// <summary>
    /// The payout before floor and cap, in the unit of the curve's payouts. Between points (x₁, y₁) and (x₂, y₂): y₁ + (x − x₁)·(y₂ − y₁) ÷
    /// (x₂ − x₁). Of bands and buckets the sum of the parts.
    /// </summary>
    public Fraction Unbounded { get; }

    /// <summary>Whether the floor of the curve raised the payout.</summary>
    public bool Floored { get; }

    /// <summary>Whether the cap of the curve lowered the payout. A payout that reaches the cap exactly is not lowered.</summary>
    public bool Capped { get; }

    /// <summary>The payout after floor and cap, in the unit of the curve's payouts: a ratio, 1 = 100 %, or a plain number.</summary>
    public Fraction Payout { get; }

    /// <summary>
    /// The one rate that pays the same on all of the input: payout ÷ input, the blended rate of tiers. Absent for an input of
    /// zero or below, and for points and steps.
    /// </summary>
    public Fraction? BlendedRate => Parts.Count > 0 && Input.Sign > 0 ? Payout / Input : null;

    /// <summary>
    /// The place in one word or two, for tables and tests: <c>below</c>, <c>point 1</c>, <c>segment 1-2</c>, <c>above</c>,
    /// <c>step 2</c>, <c>no step</c>, <c>band 3</c>, <c>bucket 4</c> after four full buckets, <c>no bucket</c>.
    /// </summary>
    public string Segment => Place switch
    {
        CurvePlace.Below => "below",
        CurvePlace.Above => "above",
        CurvePlace.NoStep => "no step",
        CurvePlace.Point => string.Create(CultureInfo.InvariantCulture, $"point {Number}"),
        CurvePlace.Band => string.Create(CultureInfo.InvariantCulture, $"band {Number}"),
        CurvePlace.Bucket => Number == 0 ? "no bucket" : string.Create(CultureInfo.InvariantCulture, $"bucket {((BucketCurve)Curve).Full(Input)}"),
        CurvePlace.Step => string.Create(CultureInfo.InvariantCulture, $"step {Number}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"segment {Number}-{Number + 1}"),
    };

    internal static CurveReading Of(
        PayoutCurve curve, Fraction input, CurvePlace place, CurveEnd? end, int number, ValueList<CurvePoint> used, Fraction unbounded, Fraction? floor) =>
        new(curve, input, place, end, number, used, ValueList<CurvePart>.Empty, unbounded, floor);

    internal static CurveReading OfParts(
        PayoutCurve curve, Fraction input, CurvePlace place, int number, ValueList<CurvePart> parts, Fraction unbounded) =>
        new(curve, input, place, null, number, ValueList<CurvePoint>.Empty, parts, unbounded, null);
}
