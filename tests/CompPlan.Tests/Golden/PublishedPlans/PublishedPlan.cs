using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Measures;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Values;
using Newtonsoft.Json.Linq;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Golden.PublishedPlans;

/// <summary>
/// A plan that somebody published, in as many versions as it had (<c>plan*.json</c>), with the facts and the figures they printed. A
/// check may name other facts (<c>facts-met.json</c>) and several periods, whose figures are added.
/// </summary>
internal sealed class PublishedPlan
{
    private readonly string _folder;
    private readonly List<Plan> _plans;
    private readonly Dictionary<string, FactSet> _facts = [];
    private readonly Dictionary<(string Facts, string Period), BonusRun> _runs = [];

    private PublishedPlan(string folder, List<Plan> plans, JObject checks)
    {
        _folder = folder;
        _plans = plans;
        Checks = [.. checks["checks"]!.Cast<JObject>()];
        Worked = [.. (checks["worked"] ?? new JArray()).Cast<JObject>()];
    }

    /// <summary>The figures that were published.</summary>
    internal IReadOnlyList<JObject> Checks { get; }

    /// <summary>Figures worked out by hand, where the source prints none that the plan could give.</summary>
    internal IReadOnlyList<JObject> Worked { get; }

    internal static string Folder => Path.Combine(AppContext.BaseDirectory, "Golden", "PublishedPlans");

    internal static IEnumerable<string> PlanFiles(string id) =>
        Directory.EnumerateFiles(Path.Combine(Folder, id), "plan*.json").Order(StringComparer.Ordinal);

    internal static PublishedPlan Read(string id)
    {
        var plans = PlanFiles(id).Select(ReadPlan).ToList();
        return new PublishedPlan(Path.Combine(Folder, id), plans, JObject.Parse(File.ReadAllText(Path.Combine(Folder, id, "checks.json"))));
    }

    /// <summary>The figure of a check, rounded half up to the decimals of the print.</summary>
    internal string Figure(JObject check)
    {
        var published = (string)check["published"]!;
        var decimals = published.Contains('.') ? published.Length - published.IndexOf('.') - 1 : 0;
        var value = (check["periods"] ?? new JArray(check["period"]!)).Select(period => (string)period!)
            .Aggregate(Fraction.Zero, (sum, period) => sum + Value(check, period));
        return WithDecimals(RoundingRule.ToDecimals(decimals, MidpointRule.HalfUp).Apply(value), decimals);
    }

    private Fraction Value(JObject check, string period)
    {
        var facts = (string?)check["facts"] ?? "facts.json";
        var name = (string)check["name"]!;
        return (string)check["of"]! == "measure"
            ? Measured(facts, name, period)
            : PublishedFigure.Of((string)check["of"]!, name, (string?)check["within"], RunOf(facts, period));
    }

    /// <summary>A measure, in its own unit, over any period of the plan's calendar.</summary>
    private Fraction Measured(string facts, string name, string period)
    {
        var plan = PlanFor(period);
        Assert.True(plan.Calendar.TryParse(period, out var span));
        var resolution = MeasureBook.Of(plan.Measures, plan.Calendar, FactsOf(facts).Measurements).Resolve(name, span);
        Assert.Empty(resolution.Issues);
        return resolution.Value!.Value;
    }

    private BonusRun RunOf(string file, string period)
    {
        if (_runs.TryGetValue((file, period), out var known))
            return known;
        var plan = PlanFor(period);
        Assert.True(plan.Calendar.TryParse(period, out var payout));
        var facts = FactsOf(file);
        var review = BonusCase.Review(plan, facts, payout, facts.LastKnownOn ?? default(LocalDate));
        Assert.DoesNotContain(review.Issues, issue => issue.Severity == IssueSeverity.Error);
        return _runs[(file, period)] = BonusCalculator.Calculate(review.BonusCase!);
    }

    /// <summary>The version in force on the last day of the period.</summary>
    private Plan PlanFor(string period) => _plans.Single(plan =>
        plan.Calendar.TryParse(period, out var span) && plan.EffectiveFrom <= span.Last && (plan.EffectiveTo is null || span.Last <= plan.EffectiveTo));

    private FactSet FactsOf(string file)
    {
        if (_facts.TryGetValue(file, out var known))
            return known;
        var facts = FactsDocument.Read(File.ReadAllBytes(Path.Combine(_folder, file)), file);
        Assert.Empty(facts.Issues);
        return _facts[file] = facts.Facts!;
    }

    private static Plan ReadPlan(string path)
    {
        var plan = PlanDocument.Read(File.ReadAllBytes(path), Path.GetFileName(path));
        Assert.DoesNotContain(plan.Issues, issue => issue.Severity == IssueSeverity.Error);
        return plan.Plan!;
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
