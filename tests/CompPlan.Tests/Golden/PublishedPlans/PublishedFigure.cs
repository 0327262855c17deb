using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Runs;
using CompPlan.Values;

namespace CompPlan.Tests.Golden.PublishedPlans;

/// <summary>The value that the receipts of a run hold: percent points for ratios, plain numbers for points, units of the currency for money.</summary>
internal static class PublishedFigure
{
    internal static Fraction Of(string of, string name, string? within, BonusRun run)
    {
        var results = within is null || of == "part" ? run.Results : run.Results.Where(result => result.Bonus.Id == within);
        var readings = results.SelectMany(result => result.Score.WithDescendants());
        return of switch
        {
            "attainment" => Goal(readings, name).Attainment.Value * 100,
            "payout" => Payout(Goal(readings, name)),
            "score" => Score(readings.First(reading => reading.Node.Id == name)),
            "part" => Part(readings.First(reading => reading.Node.Id == within), name),
            "pool" => run.Results.Single(result => result.Bonus.Id == name).Pool.Amount.ToFraction(),
            "award" => Awarded(run, name),
            _ => throw new ArgumentOutOfRangeException(nameof(of), of, "measure, attainment, payout, score, part, pool or award"),
        };
    }

    private static GoalScore Goal(IEnumerable<ScoreReading> readings, string id) =>
        readings.First(reading => reading.GoalScore?.Goal.Id == id).GoalScore!;

    private static Fraction Payout(GoalScore score) => score.Payout * Percent(score.Goal.Curve.Pays);

    private static Fraction Score(ScoreReading reading) => reading.Value * Percent(reading.Unit);

    private static Fraction Part(ScoreReading reading, string name) =>
        reading.Parts.Single(part => part.Reading.Node.Id == name).Value * Percent(reading.Unit);

    private static int Percent(PayoutUnit unit) => unit == PayoutUnit.Ratio ? 100 : 1;

    private static Fraction Awarded(BonusRun run, string participant) => run.Results
        .SelectMany(result => result.Distribution.Departments)
        .SelectMany(department => department.Awards)
        .Where(award => award.Participant == participant)
        .Aggregate(Fraction.Zero, (sum, award) => sum + award.Amount.ToFraction());
}
