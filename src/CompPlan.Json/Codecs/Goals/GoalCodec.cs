using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Curves;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>One goal.</summary>
internal static class GoalCodec
{
    public static Goal? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var measure = from.Id("measure");
        var attainment = from.Part("attainment", AttainmentFamily.All.Read);
        var targets = from.OptionalPart("targets", TargetScheduleCodec.Read);
        var curve = from.Part("curve", CurveFamily.All.Read);
        var rounding = curve is { Pays: PayoutUnit.Points }
            ? from.OptionalPart("payoutRounding", RoundingRuleCodec.ReadValue)
            : from.OptionalPart("payoutRounding", RoundingRuleCodec.ReadRatio);
        return from.Build(() => Goal.Of(id, name, measure, attainment, targets, curve, rounding));
    }

    public static void Write(Goal goal, ObjectWriter to)
    {
        to.Text("id", goal.Id);
        to.Text("name", goal.Name);
        to.Text("measure", goal.Measure);
        to.Part("attainment", goal.Attainment, AttainmentFamily.All.Write);
        to.Part("targets", goal.Targets, TargetScheduleCodec.Write);
        to.Part("curve", goal.Curve, CurveFamily.All.Write);
        if (goal.Curve.Pays == PayoutUnit.Points)
            to.Part("payoutRounding", goal.PayoutRounding, RoundingRuleCodec.WriteValue);
        else
            to.Part("payoutRounding", goal.PayoutRounding, RoundingRuleCodec.WriteRatio);
    }
}
