using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>An axis over the value of a measure.</summary>
internal sealed class MeasureAxisCodec : VariantCodec<MatrixAxis, MeasureAxis>
{
    public override string Kind => "measure";

    protected override MeasureAxis? Read(ObjectReader from)
    {
        var measure = from.Id("measure");
        var at = from.NumberList("at");
        var below = from.Choice("below", AxisNames.Ends);
        var above = from.Choice("above", AxisNames.Ends);
        return from.Build(() => MeasureAxis.Of(measure, at, below, above));
    }

    protected override void Write(MeasureAxis axis, ObjectWriter to)
    {
        to.Text("measure", axis.Measure);
        to.Numbers("at", axis.At);
        to.Choice("below", axis.Below, AxisNames.Ends);
        to.Choice("above", axis.Above, AxisNames.Ends);
    }
}
