using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Tests.Goals;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Validation;

public class MeasureReviewTests
{
    [Fact]
    public void Good_measures_pass()
    {
        Assert.Empty(MeasureReview.Of(ReportedMeasure.Of("revenue", null, Unit.Amount("EUR"), Cadence.Monthly, Combination.Sum), "measures[0]"));
        Assert.Empty(MeasureReview.Of(RatedMeasure.Of("quality", null, Cadence.Annual, Combination.Last, [RatedLevel.Of("good", 1)]), "measures[1]"));
    }

    [Fact]
    public void A_reported_measure_has_an_id_a_currency_and_a_combination() => Assert.Equal(
        ["BAD_ID measures[0].id", "MISSING_FIELD measures[0].combine", "CURRENCY_UNKNOWN measures[0].unit"],
        MeasureReview.Of(ReportedMeasure.Of("re venue", null, Unit.Amount("EURO"), Cadence.Monthly, default), "measures[0]").Codes());

    [Fact]
    public void A_scale_names_each_level_once() => Assert.Equal(
        ["DUPLICATE_ID levels[1].level", "AMBIGUOUS_ID levels[2].level"],
        MeasureReview.Of(RatedMeasure.Of(
            "quality", null, Cadence.Annual, Combination.Last, [RatedLevel.Of("good", 1), RatedLevel.Of("good", 2), RatedLevel.Of("Good", 2)]), "").Codes());

    [Fact]
    public void A_scale_has_levels() => Assert.Equal(
        ["EMPTY_LIST levels"], MeasureReview.Of(RatedMeasure.Of("quality", null, Cadence.Annual, Combination.Last, []), "").Codes());
}
