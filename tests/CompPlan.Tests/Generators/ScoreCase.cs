using CompPlan.Facts;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Tests.Goals;
using CompPlan.Values;

namespace CompPlan.Tests.Generators;

/// <summary>A score to be computed over the year 2026: its tree, the goals, each on an annual measure of its own id, and what was reached.</summary>
public sealed record ScoreCase(ScoreNode Root, IReadOnlyList<Goal> Goals, IReadOnlyList<Fraction> Actuals)
{
    public const string GradeMeasure = "grade";

    public static IReadOnlyList<string> Grades { get; } = ["weak", "fair", "good"];

    /// <summary>The level that was given to the rated measure that every case has.</summary>
    public string Grade { get; init; } = "fair";

    public ScoreReading Score() => Review().Scorecard!.Score();

    public ScorecardReview Review() => Scorecard.Review(
        Root,
        ValueList<Goal>.Of(Goals),
        MeasureBook.Of(
            Measures,
            Stated.Calendar,
            Measurements),
        Stated.Year);

    /// <summary>The measures of the goals, and the rated one.</summary>
    public ValueList<Measure> Measures => ValueList<Measure>.Of(Goals.Select(goal => (Measure)Stated.AnnualMeasure(goal.Measure)).Append(
        RatedMeasure.Of(GradeMeasure, null, Cadence.Annual, Combination.Last, Grades.Select((level, i) => RatedLevel.Of(level, Fraction.Of(i, 2))))));

    public IReadOnlyList<Measurement> Measurements =>
    [
        .. Goals.Select((goal, i) => Measurement.Of(goal.Measure, Stated.Year.First, Stated.Year.Last, Actuals[i], null, Known)),
        Measurement.Of(GradeMeasure, Stated.Year.First, Stated.Year.Last, null, Grade, Known),
    ];

    private static NodaTime.LocalDate Known { get; } = new(2027, 1, 5);

    /// <summary>The same case with another value for one measure.</summary>
    public ScoreCase WithActual(int goal, Fraction actual) =>
        this with { Actuals = Actuals.Select((old, i) => i == goal ? actual : old).ToList() };

    public override string ToString() =>
        string.Join("; ", Goals.Select((goal, i) => $"{goal.Id} = {Actuals[i]}: {goal.Attainment}, {goal.Curve}")) + " in " + Root;
}
