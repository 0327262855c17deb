using CompPlan.Curves;
using CompPlan.Json.Binding;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Curves;

/// <summary>
/// How the numbers of one curve are written. Ratios are in the stated unit: x on the axis <c>ratio</c>, payouts where the curve pays
/// ratios, and every rate. What is no ratio is a plain number: x on the axis <c>value</c>, and payouts in points.
/// </summary>
internal sealed class CurveNumbers
{
    private readonly RatioUnit _unit;

    private CurveNumbers(CurveAxis axis, PayoutUnit pays, RatioUnit unit)
    {
        (Axis, Pays) = (axis, pays);
        _unit = unit;
    }

    public CurveAxis Axis { get; }

    public PayoutUnit Pays { get; }

    /// <summary>The members that say how the others are meant.</summary>
    public static CurveNumbers Read(ObjectReader from, CurveAxis axis)
    {
        var unit = from.RatioUnit();
        return new CurveNumbers(axis, from.OptionalChoice("pays", CurveNames.Payments) ?? PayoutUnit.Ratio, unit);
    }

    /// <summary>The axis, the direction, the unit and what is paid; the unit of the canonical form is percent.</summary>
    public static CurveNumbers Write(PayoutCurve curve, ObjectWriter to)
    {
        to.Choice("axis", curve.Axis, CurveNames.Axes);
        to.Choice("direction", curve.Direction, CurveNames.Directions);
        to.PercentUnit();
        to.OptionalChoice("pays", curve.Pays == PayoutUnit.Points ? PayoutUnit.Points : (PayoutUnit?)null, CurveNames.Payments);
        return new CurveNumbers(curve.Axis, curve.Pays, RatioUnit.Percent);
    }

    public Fraction X(ObjectReader from, string name) => InX(from.Number(name));

    public Fraction? OptionalX(ObjectReader from, string name) => from.OptionalNumber(name) is { } written ? InX(written) : null;

    public Fraction Payout(ObjectReader from, string name) => InPayouts(from.Number(name));

    public Fraction? OptionalPayout(ObjectReader from, string name) => from.OptionalNumber(name) is { } written ? InPayouts(written) : null;

    public ValueList<Fraction> Payouts(ObjectReader from, string name) => ValueList<Fraction>.Of(from.NumberList(name).Select(InPayouts));

    public Fraction? OptionalRate(ObjectReader from, string name) => from.OptionalRatio(name, _unit);

    public void X(ObjectWriter to, string name, Fraction? x) => Write(to, name, x, Axis == CurveAxis.Ratio);

    public void Payout(ObjectWriter to, string name, Fraction? payout) => Write(to, name, payout, Pays == PayoutUnit.Ratio);

    public void Payouts(ObjectWriter to, string name, IEnumerable<Fraction> payouts) =>
        to.Numbers(name, Pays == PayoutUnit.Ratio ? payouts.Select(_unit.ToWritten) : payouts);

    public void Rate(ObjectWriter to, string name, Fraction? rate) => Write(to, name, rate, true);

    private Fraction InX(Fraction written) => Axis == CurveAxis.Ratio ? _unit.ToRatio(written) : written;

    private Fraction InPayouts(Fraction written) => Pays == PayoutUnit.Ratio ? _unit.ToRatio(written) : written;

    private void Write(ObjectWriter to, string name, Fraction? value, bool isRatio) =>
        to.Number(name, value is { } stated && isRatio ? _unit.ToWritten(stated) : value);
}
