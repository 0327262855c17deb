using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Goals;

/// <summary>Short words for the plan terms that tests of curves, measures, goals and funding state again and again.</summary>
internal static class Stated
{
    public static MonthsCalendar Calendar { get; } = MonthsCalendar.Of(1, YearLabel.Start);

    public static PerformancePeriod Year { get; } = Calendar.PeriodFor(Cadence.Annual, new LocalDate(2026, 1, 1));

    public static PerformancePeriod Quarter { get; } = Calendar.PeriodFor(Cadence.Quarterly, new LocalDate(2026, 1, 1));

    public static Fraction Percent(decimal points) => Fraction.Of(points) / Fraction.Hundred;

    /// <summary>Rounding to decimals of a percent, half up.</summary>
    public static RoundingRule PercentDecimals(int decimals) => RoundingRule.ToDecimals(decimals + 2, MidpointRule.HalfUp);

    /// <summary>A rising curve over attainment; both numbers in percent; nothing below, held above.</summary>
    public static LinearCurve OverAttainment(params (decimal X, decimal Payout)[] points) => LinearCurve.Of(
        CurveAxis.Ratio,
        CurveDirection.Rising,
        points.Select(point => CurvePoint.Of(Percent(point.X), Percent(point.Payout))),
        CurveEnd.Nothing,
        CurveEnd.Hold);

    /// <summary>A curve over the raw value that pays percents: rising with nothing below, or falling with nothing above.</summary>
    public static LinearCurve OverValue(CurveDirection direction, params (decimal X, decimal Payout)[] points) => LinearCurve.Of(
        CurveAxis.Value,
        direction,
        points.Select(point => CurvePoint.Of(point.X, Percent(point.Payout))),
        direction == CurveDirection.Falling ? CurveEnd.Hold : CurveEnd.Nothing,
        direction == CurveDirection.Falling ? CurveEnd.Nothing : CurveEnd.Hold);

    public static ReportedMeasure AnnualMeasure(string id) => ReportedMeasure.Of(id, null, Unit.Points, Cadence.Annual, Combination.Sum);

    public static Measurement Measured(string measure, PerformancePeriod period, decimal value) =>
        Measurement.Of(measure, period.First, period.Last, value, null, new LocalDate(2027, 1, 15));

    public static TargetSchedule AnnualTarget(decimal value) =>
        TargetSchedule.Of(Cadence.Annual, Combination.Sum, [DatedTarget.Of(Year.First, Year.Last, value)]);

    /// <summary>A goal on a measure of the same id that pays by the raw value.</summary>
    public static Goal RawGoal(string id, PayoutCurve curve, RoundingRule? payoutRounding = null) =>
        Goal.Of(id, null, id, RawValue.Of(), null, curve, payoutRounding);

    /// <summary>A goal that pays its raw value as it is: 0.957 pays 95.7 %.</summary>
    public static Goal GivenPayout(string id) => RawGoal(id, LinearCurve.Of(
        CurveAxis.Value, CurveDirection.Rising, [CurvePoint.Of(0, 0), CurvePoint.Of(1, 1)], CurveEnd.Hold, CurveEnd.Extrapolate));

    /// <summary>The score of a tree over the year 2026, each goal on an annual measure of its own id.</summary>
    public static ScoreReading Score(ScoreNode root, IEnumerable<Goal> goals, params (string Measure, decimal Value)[] actuals)
    {
        var review = Review(root, goals, actuals);
        Xunit.Assert.Empty(review.Issues);
        return review.Scorecard!.Score();
    }

    public static ScorecardReview Review(ScoreNode root, IEnumerable<Goal> goals, params (string Measure, decimal Value)[] actuals) => Scorecard.Review(
        root,
        ValueList<Goal>.Of(goals),
        Book(actuals.Select(actual => (Measure)AnnualMeasure(actual.Measure)), actuals.Select(actual => Measured(actual.Measure, Year, actual.Value))),
        Year);

    /// <summary>A book of measures over calendar months.</summary>
    public static MeasureBook Book(IEnumerable<Measure> measures, IEnumerable<Measurement> facts) =>
        MeasureBook.Of(ValueList<Measure>.Of(measures), Calendar, facts);

    public static string[] Codes(this IEnumerable<Issue> issues) => [.. issues.Select(issue => issue.Code + " " + issue.Path)];
}
