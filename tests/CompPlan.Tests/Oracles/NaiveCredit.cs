using System.Globalization;
using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tests.Oracles;

/// <summary>What credit comes to from one day to another, from the lines of a naive attribution.</summary>
internal static class NaiveCredit
{
    /// <summary>What an attributed measure comes to, in whole units; a measure that carries a shortfall is left to tests of its own.</summary>
    public static Func<AttributedMeasure, LocalDate, LocalDate, Fraction> Of(PlanDraft plan, FactsDraft facts) => (measure, from, to) =>
    {
        var lines = Lines(plan, facts, measure.Attribution);
        if (measure.Result == AttributedResult.Deals)
        {
            var deals = DealsOn(lines, measure, to) - DealsOn(lines, measure, from.PlusDays(-1));
            return measure.Negative == NegativeCredit.Negative ? deals : Math.Max(0, deals);
        }
        var minor = Net(lines, measure.Department, measure.Actor, from, to);
        return Fraction.Of(measure.Negative == NegativeCredit.Negative ? minor : Math.Max(0, minor), plan.Currency switch { "JPY" => 1, "KWD" => 1000, _ => 100 });
    };

    /// <summary>How many deals have credit above zero at the end of a day.</summary>
    private static int DealsOn(List<string[]> lines, AttributedMeasure measure, LocalDate day) => lines
        .GroupBy(words => words[0]).Count(deal => Net([.. deal], measure.Department, measure.Actor, new LocalDate(1900, 1, 1), day) > 0);

    /// <summary>The words of each line about a credit or a reversal of one, from the word "credit" on.</summary>
    public static List<string[]> Lines(PlanDraft plan, FactsDraft facts, string rule) => [.. new NaiveReversal(
            plan.Attribution.Single(one => one.Id == rule), plan.Id, plan.TimeZone)
        .Lines([.. facts.Deals], [.. facts.Touches], facts.Reversals)
        .Select(line => line.Replace(" reversed credit ", " credit ", StringComparison.Ordinal).Split(' ')).Where(words => words[1] == "credit")];

    /// <summary>What was earned less what was taken back, in minor units, of a department, an actor or both.</summary>
    public static long Net(List<string[]> lines, string? department, string? actor, LocalDate from, LocalDate to) => lines
        .Where(words => (department is null || words[4] == department) && (actor is null || words[3] == actor)
            && LocalDatePattern.Iso.Parse(words[^1]).Value is var earned && from <= earned && earned <= to)
        .Sum(words => long.Parse(words[^2], CultureInfo.InvariantCulture));

    /// <summary>The same as it weighs: never below zero, and where a shortfall is carried after what the periods before were short of.</summary>
    public static long Counted(
        List<string[]> lines, string department, string? actor, IEnumerable<(LocalDate First, LocalDate Last)> periods, LocalDate first, bool carried)
    {
        var shortfall = 0L;
        foreach (var (from, to) in periods.OrderBy(period => period.First))
        {
            var left = Net(lines, department, actor, from, to) - (carried ? shortfall : 0);
            if (from == first)
                return Math.Max(0, left);
            shortfall = Math.Max(0, -left);
        }
        throw new ArgumentException("There is no such period.", nameof(first));
    }
}
