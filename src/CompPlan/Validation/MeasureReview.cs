using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a measure can be told about itself, without the rest of the plan.</summary>
internal static class MeasureReview
{
    /// <summary>All findings about <paramref name="measure"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(Measure measure, string path) => measure switch
    {
        ReportedMeasure reported => new ReportedMeasureValidator().Review(reported, path),
        ComplianceMeasure compliance => new ComplianceMeasureValidator().Review(compliance, path),
        RatedMeasure rated => new RatedMeasureValidator().Review(rated, path),
        AttributedMeasure attributed => new AttributedMeasureValidator().Review(attributed, path),
        RatioMeasure or DifferenceMeasure or YearToDateMeasure => new DerivedMeasureValidator<DerivedMeasure>().Review((DerivedMeasure)measure, path),
        SumMeasure sum => new SumMeasureValidator().Review(sum, path),
        ProductMeasure product => new ProductMeasureValidator().Review(product, path),
        TrailingAverageMeasure average => new TrailingAverageMeasureValidator().Review(average, path),
        GrowthMeasure growth => new GrowthMeasureValidator().Review(growth, path),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure.Kind, "The family of measures is closed."),
    };

    /// <summary>Where a derived measure names each measure it is derived from, in their order.</summary>
    internal static IEnumerable<(string Id, string Member)> Named(Measure measure) => measure switch
    {
        RatioMeasure ratio => [(ratio.Numerator, "numerator"), (ratio.Denominator, "denominator")],
        DifferenceMeasure difference => [(difference.Minuend, "minuend"), (difference.Subtrahend, "subtrahend")],
        SumMeasure sum => sum.Terms.Select((id, i) => (id, $"terms[{i}]")),
        ProductMeasure product => product.Factors.Select((id, i) => (id, $"factors[{i}]")),
        _ => measure.Parts.Select(id => (id, "measure")),
    };
}
