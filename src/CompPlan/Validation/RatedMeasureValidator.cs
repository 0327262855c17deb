using CompPlan.Measures;

namespace CompPlan.Validation;

/// <summary>A rated measure has an id and a scale that names each level once.</summary>
internal sealed class RatedMeasureValidator : ComponentValidator<RatedMeasure>
{
    public RatedMeasureValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Id, "id").Concat(OptionReview.Of(report.Component.Combine, "combine"))));
        Each(report => report.Add(IdReview.Of([.. report.Component.Levels.Select(level => level.Level)], "levels", "level")));
    }
}
