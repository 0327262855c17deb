using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>What a payout curve reads for the input.</summary>
public sealed class CurveNode : Explanation
{
    private CurveNode(Label label, Explanation input, PayoutCurve curve, CurveReading reading)
        : base(label, Unit.Ratio, reading.Payout, ValueList<Explanation>.Of([input]))
    {
        Curve = curve;
        Reading = reading;
    }

    /// <summary>The curve with its points or steps, ends and cap.</summary>
    public PayoutCurve Curve { get; }

    /// <summary>What was read: the input, the payout and the piece of the curve that holds the input.</summary>
    public CurveReading Reading { get; }

    /// <inheritdoc/>
    public override string Operation => "curve";

    internal override bool IsLeaf => false;

    internal static CurveNode Of(Label label, Explanation input, PayoutCurve curve, CurveReading reading) =>
        new(label, input, curve, reading);
}
