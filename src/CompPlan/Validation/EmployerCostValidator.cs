using System.Globalization;
using CompPlan.Funding;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The rates of charges are zero or more, have their days in order, and no two share a day.</summary>
internal sealed class EmployerCostValidator : ComponentValidator<EmployerCost>
{
    public EmployerCostValidator()
    {
        Check("rates", IssueCodes.EmptyList, cost => cost.Rates.Count > 0, _ => "The list is empty; it needs at least one rate.", "State at least one rate.");
        Each(report => report.Add(report.Component.Rates.SelectMany(OfRate)));
        Each(report => report.Add(Overlaps(report.Component.Rates)));
    }

    private static IEnumerable<Issue> OfRate(ChargeRate rate, int index)
    {
        foreach (var issue in FundingReview.NegativeRate(rate.Rate, At(index, "value")))
            yield return issue;
        if (rate.To < rate.From)
            yield return Issue.Error(
                IssueCodes.PeriodInvalid, At(index, "to"), $"The rate ends on {Days.Text(rate.To)}, before it begins on {Days.Text(rate.From)}.", "State a last day that is not before the first; both count.");
        foreach (var (date, member) in new[] { (rate.From, "from"), (rate.To, "to") })
            if (!Days.InRange(date))
                yield return Issue.Error(
                    IssueCodes.PeriodInvalid, At(index, member), $"The date {Days.Text(date)} lies outside the years {Days.FirstYear} to {Days.LastYear}.", "State a date inside them.");
    }

    private static IEnumerable<Issue> Overlaps(ValueList<ChargeRate> rates)
    {
        for (var later = 1; later < rates.Count; later++)
            for (var earlier = 0; earlier < later; earlier++)
                if (rates[earlier].From <= rates[later].To && rates[later].From <= rates[earlier].To)
                    yield return Issue.Error(
                        IssueCodes.RateOverlap,
                        At(later, "from"),
                        $"The rate from {Days.Text(rates[later].From)} to {Days.Text(rates[later].To)} shares days with the one at rates[{earlier}].",
                        "Change the dates so that one rate holds on each day.");
    }

    private static string At(int index, string member) => string.Create(CultureInfo.InvariantCulture, $"rates[{index}].{member}");
}
