using System.Globalization;
using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Tests.Generators;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// What stands behind the credit of some days, counted once more as plainly as possible: for every department and everybody who appears
/// in it, one question after the other is asked of all lines of a naive attribution and of all touches.
/// </summary>
internal static class NaiveFigures
{
    /// <summary>One line for each department and for each actor with credit for it: deals, touches, self-logged, credit, credit if repeats counted.</summary>
    public static List<string> Lines(AttributionCase whole, LocalDate first, LocalDate last)
    {
        var (credits, repeated) = (Credits(whole, whole.Rule, first, last), Credits(whole, WithRepeats(whole.Rule), first, last));
        // Terms that begin after these days say nothing of them.
        var removes = whole.Rule.Terms.Any(terms => (terms.From is null || terms.From <= last) && terms.Eligibility.Deduplication is not null);
        var lines = new List<string>();
        foreach (var department in whole.Rule.Departments)
            foreach (var actor in whole.Touches.Select(touch => touch.Actor).Append("").Distinct().Order(StringComparer.Ordinal))
            {
                bool Has(string[] words) => words[4] == department && (actor.Length == 0 || words[3] == actor);
                var deals = credits.Where(Has).Select(words => words[0]).Distinct().ToList();
                var with = repeated.Where(Has).Sum(Amount);
                if (deals.Count == 0 && (!removes || with == 0))
                    continue;
                var touches = whole.Touches
                    .Where(touch => deals.Contains(touch.Deal!) && (actor.Length == 0 || touch.Actor == actor))
                    .Where(touch => DepartmentOf(whole, touch) == department)
                    .ToList();
                lines.Add($"{department} {actor} {deals.Count} {touches.Count} {touches.Count(touch => touch.LoggedBy == touch.Actor)} "
                    + $"{credits.Where(Has).Sum(Amount)} {(removes ? with : null)}");
            }
        return lines;
    }

    /// <summary>The words of each line about a credit of these days.</summary>
    private static List<string[]> Credits(AttributionCase whole, AttributionRule rule, LocalDate first, LocalDate last) =>
        [.. new NaiveReversal(rule, "plan", whole.Zone).Lines([.. whole.Deals], [.. whole.Touches], [])
            .Select(line => line.Split(' '))
            .Where(words => words[1] == "credit" && LocalDatePattern.Iso.Parse(words[^1]).Value is var day && first <= day && day <= last)];

    private static long Amount(string[] words) => long.Parse(words[^2], CultureInfo.InvariantCulture);

    private static string? DepartmentOf(AttributionCase whole, Touch touch)
    {
        var won = whole.Deals.Single(deal => deal.Id == touch.Deal).Won!.Value.InZone(DateTimeZoneProviders.Tzdb[whole.Zone]).Date;
        return whole.Rule.Terms.Last(terms => terms.From is null || terms.From <= won).Roles
            .Where(mapping => mapping.Role == touch.Role).Select(mapping => mapping.Department).SingleOrDefault();
    }

    private static AttributionRule WithRepeats(AttributionRule rule) => rule.Terms.Skip(1).Select(Unfiltered).Aggregate(
        AttributionRule.Of(rule.Id, rule.Name, Unfiltered(rule.Terms[0])).WithUse(rule.Use), (sum, terms) => sum.WithChange(terms));

    private static AttributionTerms Unfiltered(AttributionTerms terms) => terms.WithEligibility(terms.Eligibility.WithDeduplication(null));
}
