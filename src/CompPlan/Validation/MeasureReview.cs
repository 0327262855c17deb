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
        RatedMeasure rated => new RatedMeasureValidator().Review(rated, path),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure.Kind, "The family of measures is closed."),
    };
}
