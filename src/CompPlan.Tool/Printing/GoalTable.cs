using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Tool.Runs;
using CompPlan.Tool.Terminals;
using CompPlan.Values;

namespace CompPlan.Tool.Printing;

/// <summary>Each goal of each bonus and period: actual, target, attainment and what the curve reads.</summary>
internal static class GoalTable
{
    public static void Print(Terminal terminal, SpanRun run)
    {
        var table = TextTable.Of("Goals").Words("Bonus").Words("Period").Words("Goal")
            .Numbers("Actual").Numbers("Target").Numbers("Attainment").Numbers("Payout");
        foreach (var result in run.Results)
            foreach (var score in result.Score.WithDescendants().SelectMany(reading => reading.GoalScores)
                .DistinctBy(score => score.Goal.Id, StringComparer.Ordinal))
                table.Row([
                    result.Bonus.Id, result.Period.Name, score.Goal.Id,
                    In(score.Measured.Measure.Unit, score.Attainment.Actual, run.Plan.Currency),
                    score.Attainment.Target is { } target ? In(score.Measured.Measure.Unit, target, run.Plan.Currency) : "",
                    Attained(score, run.Plan.Currency),
                    Figures.Score(score.Payout, score.Goal.Curve.Pays),
                ]);
        table.Print(terminal);
    }

    /// <summary>A ratio to the target in percent, a variance from it in the unit of the measure; a raw value is the actual already.</summary>
    private static string Attained(GoalScore score, Currency currency) => score.Attainment.Target is null ? ""
        : score.Goal.Attainment.Axis == CurveAxis.Ratio ? Figures.Percent(score.Attainment.Value)
        : In(score.Measured.Measure.Unit, score.Attainment.Value, currency);

    private static string In(Unit unit, Fraction value, Currency currency) => unit.Kind switch
    {
        UnitKind.Amount => Figures.Amount(value, currency),
        UnitKind.Ratio => Figures.Percent(value),
        UnitKind.Days => Figures.Of(value, 2) + " d",
        _ => Figures.Of(value, 2),
    };
}
