using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>The table of measures.</summary>
internal static class MeasureFamily
{
    public static Family<Measure> All { get; } = Family<Measure>.Of(
        new ReportedMeasureCodec(),
        new RatedMeasureCodec(),
        new RatioMeasureCodec(),
        new DifferenceMeasureCodec(),
        new SumMeasureCodec(),
        new ProductMeasureCodec(),
        new GrowthMeasureCodec(),
        new TrailingAverageMeasureCodec(),
        new YearToDateMeasureCodec(),
        new AttributedMeasureCodec(),
        new ComplianceMeasureCodec());
}
