using CompPlan.Facts;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Tests.Goals;
using CompPlan.Values;

namespace CompPlan.Tests.Generators;

/// <summary>A score to be computed over the year 2026: its tree, the goals, each on an annual measure of its own id, and what was reached.</summary>
public sealed record ScoreCase(ScoreNode Root, IReadOnlyList<Goal> Goals, IReadOnlyList<Fraction> Actuals)
{
    public ScoreReading Score() => Review().Scorecard!.Score();

    public ScorecardReview Review() => Scorecard.Review(
        Root,
        ValueList<Goal>.Of(Goals),
        MeasureBook.Of(
            ValueList<Measure>.Of(Goals.Select(goal => Stated.AnnualMeasure(goal.Measure))),
            Stated.Calendar,
            Goals.Select((goal, i) => Measurement.Of(goal.Measure, Stated.Year.First, Stated.Year.Last, Actuals[i], null, new NodaTime.LocalDate(2027, 1, 5)))),
        Stated.Year);

    /// <summary>The same case with another value for one measure.</summary>
    public ScoreCase WithActual(int goal, Fraction actual) =>
        this with { Actuals = Actuals.Select((old, i) => i == goal ? actual : old).ToList() };

    public override string ToString() =>
        string.Join("; ", Goals.Select((goal, i) => $"{goal.Id} = {Actuals[i]}: {goal.Attainment}, {goal.Curve}")) + " in " + Root;
}
