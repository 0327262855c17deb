using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>An axis of the levels of a rated measure.</summary>
internal sealed class LevelsAxisCodec : VariantCodec<MatrixAxis, LevelsAxis>
{
    public override string Kind => "levels";

    protected override LevelsAxis? Read(ObjectReader from)
    {
        var measure = from.Id("measure");
        var levels = from.Ids("levels");
        return from.Build(() => LevelsAxis.Of(measure, levels));
    }

    protected override void Write(LevelsAxis axis, ObjectWriter to)
    {
        to.Text("measure", axis.Measure);
        to.Ids("levels", axis.Levels);
    }
}
