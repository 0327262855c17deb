using CompPlan.Funding;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Curves;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>An amount read from a curve.</summary>
internal sealed class ScheduleBaseCodec : VariantCodec<FundingBase, ScheduleBase>
{
    private static readonly Names<RunningTotal> Totals = Names<RunningTotal>.Of(("yearToDate", RunningTotal.YearToDate));

    public override string Kind => "schedule";

    protected override ScheduleBase? Read(ObjectReader from)
    {
        var measure = from.Id("measure");
        var curve = from.Part("curve", CurveFamily.All.Read);
        var running = from.OptionalChoice("running", Totals);
        return from.Build(() => ScheduleBase.Of(measure, curve, running));
    }

    protected override void Write(ScheduleBase source, ObjectWriter to)
    {
        to.Text("measure", source.Measure);
        to.Part("curve", source.Curve, CurveFamily.All.Write);
        to.OptionalChoice("running", source.Running, Totals);
    }
}
