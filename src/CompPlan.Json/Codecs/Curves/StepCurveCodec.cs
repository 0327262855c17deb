using CompPlan.Curves;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Curves;

/// <summary>Steps, each with the payout it reaches.</summary>
internal sealed class StepCurveCodec : VariantCodec<PayoutCurve, StepCurve>
{
    public override string Kind => "step";

    protected override StepCurve? Read(ObjectReader from)
    {
        var axis = from.Choice("axis", CurveNames.Axes);
        var direction = from.Choice("direction", CurveNames.Directions);
        var numbers = CurveNumbers.Read(from, axis);
        var side = from.Choice("side", CurveNames.Sides);
        var steps = from.Parts("steps", step => CurvePointCodec.ReadStep(step, numbers));
        var otherwise = numbers.Payout(from, "otherwise");
        var cap = numbers.OptionalPayout(from, "cap");
        return from.Build(() => StepCurve.Of(axis, direction, side, steps, otherwise, cap, numbers.Pays));
    }

    protected override void Write(StepCurve curve, ObjectWriter to)
    {
        var numbers = CurveNumbers.Write(curve, to);
        to.Choice("side", curve.Side, CurveNames.Sides);
        to.Parts("steps", curve.Steps, (step, item) => CurvePointCodec.Write(step, numbers, item));
        numbers.Payout(to, "otherwise", curve.Otherwise);
        numbers.Payout(to, "cap", curve.Cap);
    }
}
