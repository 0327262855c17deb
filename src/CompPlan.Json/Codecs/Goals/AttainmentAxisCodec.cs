using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>An axis over the attainment of a goal.</summary>
internal sealed class AttainmentAxisCodec : VariantCodec<MatrixAxis, AttainmentAxis>
{
    public override string Kind => "attainment";

    protected override AttainmentAxis? Read(ObjectReader from)
    {
        var goal = from.Id("goal");
        var unit = from.RatioUnit();
        var at = from.NumberList("at").Select(unit.ToRatio);
        var below = from.Choice("below", AxisNames.Ends);
        var above = from.Choice("above", AxisNames.Ends);
        return from.Build(() => AttainmentAxis.Of(goal, at, below, above));
    }

    protected override void Write(AttainmentAxis axis, ObjectWriter to)
    {
        to.Text("goal", axis.Goal);
        to.PercentUnit();
        to.Numbers("at", axis.At.Select(RatioUnit.Percent.ToWritten));
        to.Choice("below", axis.Below, AxisNames.Ends);
        to.Choice("above", axis.Above, AxisNames.Ends);
    }
}
