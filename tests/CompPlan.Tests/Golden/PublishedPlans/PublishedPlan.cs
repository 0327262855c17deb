using CompPlan.Facts;
using CompPlan.Goals;
using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Values;
using Newtonsoft.Json.Linq;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Golden.PublishedPlans;

/// <summary>A plan that somebody published, with the facts and the figures they printed.</summary>
internal sealed class PublishedPlan
{
    private readonly Plan _plan;
    private readonly FactSet _facts;
    private readonly Dictionary<string, BonusRun> _runs = [];

    private PublishedPlan(Plan plan, FactSet facts, JObject checks)
    {
        _plan = plan;
        _facts = facts;
        Checks = [.. checks["checks"]!.Cast<JObject>()];
    }

    internal IReadOnlyList<JObject> Checks { get; }

    internal static string Folder => Path.Combine(AppContext.BaseDirectory, "Golden", "PublishedPlans");

    internal static PublishedPlan Read(string id)
    {
        var folder = Path.Combine(Folder, id);
        var plan = PlanDocument.Read(File.ReadAllBytes(Path.Combine(folder, "plan.json")), "plan.json");
        Assert.Empty(plan.Issues);
        var facts = FactsDocument.Read(File.ReadAllBytes(Path.Combine(folder, "facts.json")), "facts.json");
        Assert.Empty(facts.Issues);
        return new PublishedPlan(plan.Plan!, facts.Facts!, JObject.Parse(File.ReadAllText(Path.Combine(folder, "checks.json"))));
    }

    /// <summary>The figure of a check, rounded half up to the decimals of the print.</summary>
    internal string Figure(JObject check)
    {
        var published = (string)check["published"]!;
        var decimals = published.Contains('.') ? published.Length - published.IndexOf('.') - 1 : 0;
        var value = Value((string)check["of"]!, (string)check["name"]!, (string?)check["within"], RunOf((string)check["period"]!));
        return WithDecimals(RoundingRule.ToDecimals(decimals, MidpointRule.HalfUp).Apply(value), decimals);
    }

    /// <summary>The value that the receipts hold: percent points for ratios, units of the currency for pools.</summary>
    private static Fraction Value(string of, string name, string? within, BonusRun run)
    {
        var readings = run.Results.SelectMany(result => result.Score.WithDescendants()).ToList();
        return of switch
        {
            "attainment" => Goal(readings, name).Attainment.Value * 100,
            "payout" => Goal(readings, name).Payout * 100,
            "score" => readings.First(reading => reading.Node.Id == name).Value * 100,
            "part" => readings.First(reading => reading.Node.Id == within).Parts.Single(part => part.Reading.Node.Id == name).Value * 100,
            "pool" => run.Results.Single(result => result.Bonus.Id == name).Pool.Amount.ToFraction(),
            _ => throw new ArgumentOutOfRangeException(nameof(of), of, "attainment, payout, score, part or pool"),
        };
    }

    private static GoalScore Goal(IEnumerable<ScoreReading> readings, string id) =>
        readings.First(reading => reading.GoalScore?.Goal.Id == id).GoalScore!;

    private BonusRun RunOf(string period)
    {
        if (_runs.TryGetValue(period, out var known))
            return known;
        Assert.True(_plan.Calendar.TryParse(period, out var payout));
        var review = BonusCase.Review(_plan, _facts, payout, _facts.LastKnownOn ?? default(LocalDate));
        Assert.DoesNotContain(review.Issues, issue => issue.Severity == IssueSeverity.Error);
        return _runs[period] = BonusCalculator.Calculate(review.BonusCase!);
    }

    private static string WithDecimals(Fraction value, int decimals)
    {
        var text = value.ToString();
        if (decimals == 0)
            return text;
        var point = text.IndexOf('.');
        return point < 0 ? text + "." + new string('0', decimals) : text.PadRight(point + 1 + decimals, '0');
    }
}
