using System.Globalization;
using System.Text;
using CompPlan.Json;
using CompPlan.Runs;
using CompPlan.Statements;
using CompPlan.Tests.HouseRules;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Hosts;

/// <summary>The small company that the packages are tried with, and all that can be said about it as one text.</summary>
internal static class SmallCompany
{
    /// <summary>The plan document.</summary>
    public static string Plan { get; } = Repository.Read("tests/consumer/plan.json");

    /// <summary>The facts document.</summary>
    public static string Facts { get; } = Repository.Read("tests/consumer/facts.json");

    /// <summary>The documents written again, the document of the run, every amount, every statement with its reasons: read, reviewed and calculated afresh.</summary>
    public static string Everything()
    {
        var plan = PlanDocument.Read(Plan, "plan.json").Plan!;
        var facts = FactsDocument.Read(Facts, "facts.json").Facts!;
        var january = plan.Calendar.PeriodFor(plan.Payout.Cadence, new LocalDate(2026, 1, 1));
        var run = BonusCalculator.Calculate(BonusCase.Review(plan, facts, january, new LocalDate(2026, 2, 15)).BonusCase!);
        var text = new StringBuilder();
        text.AppendJoin('\n', PlanDocument.Write(plan), FactsDocument.Write(facts), RunDocument.Write(run));
        AddFigures(text, run);
        foreach (var participant in StatementBook.Of(run).Participants)
            text.AppendJoin('\n', StatementText.LinesOf(run.StatementFor(participant)));
        return text.ToString();
    }

    /// <summary>The amounts alone, in the form that the stranger's project prints.</summary>
    public static string Figures(string known)
    {
        var plan = PlanDocument.Read(Plan, "plan.json").Plan!;
        var facts = FactsDocument.Read(Facts, "facts.json").Facts!;
        var january = plan.Calendar.PeriodFor(plan.Payout.Cadence, new LocalDate(2026, 1, 1));
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(known).Value;
        var text = new StringBuilder();
        AddFigures(text, BonusCalculator.Calculate(BonusCase.Review(plan, facts, january, day).BonusCase!));
        return text.ToString();
    }

    /// <summary>What the reviews find in a plan and in facts with a fault of many kinds: documents, plan, facts, case.</summary>
    public static string[] Findings()
    {
        var broken = Plan
            .Replace("\"weight\": 60", "\"weight\": -61.5", StringComparison.Ordinal)
            .Replace("\"x\": 110", "\"x\": -110.25", StringComparison.Ordinal)
            .Replace("\"goal\": \"growth\"", "\"goal\": \"IRI\"", StringComparison.Ordinal)
            .Replace("\"role\": \"closing\"", "\"role\": \"ıi\"", StringComparison.Ordinal)
            .Replace("\"effectiveTo\": \"2026-12-31\"", "\"effectiveTo\": \"2025-12-31\"", StringComparison.Ordinal);
        var wrong = Facts
            .Replace("\"salary\": \"52000.00\"", "\"salary\": \"-52000.00\"", StringComparison.Ordinal)
            .Replace("\"fte\": 1", "\"fte\": -1.5", StringComparison.Ordinal)
            .Replace("\"deal\": \"d2\"", "\"deal\": \"d3\"", StringComparison.Ordinal)
            .Replace("\"from\": \"2026-01-15\"", "\"from\": \"1526-01-15\"", StringComparison.Ordinal)
            .Replace("\"leadCreated\": \"2026-01-05", "\"leadCreated\": \"2026-03-05", StringComparison.Ordinal);
        var plan = PlanDocument.Read(Plan, "plan.json").Plan!;
        var december = plan.Calendar.PeriodFor(plan.Payout.Cadence, new LocalDate(2026, 12, 1));
        var facts = FactsDocument.Read(Facts, "facts.json").Facts!;
        IEnumerable<Issue> issues =
        [
            .. PlanDocument.Read(broken, "plan.json").Issues,
            .. PlanDocument.Read(Plan.Replace("100000", "1e5", StringComparison.Ordinal), "plan.json").Issues,
            .. FactsDocument.Read(wrong, "facts.json").Issues,
            .. BonusCase.Review(plan, facts, december, new LocalDate(2026, 2, 15)).Issues,
        ];
        return [.. issues.Select(issue => issue.ToString())];
    }

    private static void AddFigures(StringBuilder text, BonusRun run)
    {
        foreach (var result in run.Results)
        {
            text.Append(CultureInfo.InvariantCulture, $"{result.Bonus.Id} {result.Period.Name}: pool {result.Pool.Amount}\n");
            foreach (var department in result.Division.Departments)
                text.Append(CultureInfo.InvariantCulture, $"  {department.Department} {department.Amount}\n");
            foreach (var award in result.Distribution.Departments.SelectMany(department => department.Awards))
                text.Append(CultureInfo.InvariantCulture, $"    {award.Participant} {award.Amount}\n");
        }
    }
}
