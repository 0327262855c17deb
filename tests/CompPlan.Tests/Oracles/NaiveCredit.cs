using System.Globalization;
using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tests.Oracles;

/// <summary>What an attributed measure comes to from one day to another, from the lines of a naive attribution, in whole units.</summary>
internal static class NaiveCredit
{
    public static Func<AttributedMeasure, LocalDate, LocalDate, Fraction> Of(PlanDraft plan, FactsDraft facts) => (measure, from, to) =>
    {
        var lines = new NaiveAttribution(plan.Attribution.Single(one => one.Id == measure.Attribution), plan.Id, plan.TimeZone)
            .Lines(facts.Deals, [.. facts.Touches]);
        var minor = lines.Select(line => line.Split(' ')).Where(words => words[1] == "credit" && words[4] == measure.Department
                && LocalDatePattern.Iso.Parse(words[^1]).Value is var earned && from <= earned && earned <= to)
            .Aggregate(Fraction.Zero, (sum, words) => sum + long.Parse(words[^2], CultureInfo.InvariantCulture));
        return minor / (plan.Currency switch { "JPY" => 1, "KWD" => 1000, _ => 100 });
    };
}
