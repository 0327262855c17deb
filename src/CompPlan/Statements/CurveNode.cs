using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>What a payout curve reads for the input.</summary>
public sealed class CurveNode : Explanation
{
    private CurveNode(Label label, Unit unit, Explanation input, PayoutCurve curve, CurveReading reading)
        : base(label, unit, reading.Payout, ValueList<Explanation>.Of([input]))
    {
        Curve = curve;
        Reading = reading;
    }

    /// <summary>The curve with its points, steps, bands or buckets, ends and cap.</summary>
    public PayoutCurve Curve { get; }

    /// <summary>What was read: the input, the payout and the piece of the curve that holds the input, or what each band adds.</summary>
    public CurveReading Reading { get; }

    /// <inheritdoc/>
    public override string Operation => "curve";

    internal override bool IsLeaf => false;

    /// <summary>A reading in the unit of the curve's payouts; points are plain numbers, unless <paramref name="unit"/> says what they are.</summary>
    internal static CurveNode Of(Label label, Explanation input, PayoutCurve curve, CurveReading reading, Unit? unit = null) =>
        new(label, unit ?? curve.Pays.ToUnit(), input, curve, reading);
}
