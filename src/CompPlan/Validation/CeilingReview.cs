using System.Globalization;
using CompPlan.Distribution;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A ceiling has amounts of zero or more, with their days in order, and no two share a day.</summary>
internal static class CeilingReview
{
    internal static IEnumerable<Issue> Of(Ceiling ceiling, string path)
    {
        if (ceiling.Values.Count == 0)
            yield return Issue.Error(IssueCodes.EmptyList, path + ".values", "The list is empty; it needs at least one amount.", "State at least one amount.");
        for (var i = 0; i < ceiling.Values.Count; i++)
            foreach (var issue in OfValue(ceiling.Values, i, string.Create(CultureInfo.InvariantCulture, $"{path}.values[{i}]")))
                yield return issue;
    }

    private static IEnumerable<Issue> OfValue(ValueList<CeilingValue> values, int index, string path)
    {
        var value = values[index];
        if (value.Amount.Sign < 0)
            yield return Issue.Error(
                IssueCodes.BoundNegative, path + ".amount", $"The ceiling is {value.Amount}; a ceiling is zero or more.", "State an amount of zero or more.");
        if (value.To < value.From)
            yield return Issue.Error(
                IssueCodes.PeriodInvalid, path + ".to", $"The amount ends on {Days.Text(value.To)}, before it begins on {Days.Text(value.From)}.", "State a last day that is not before the first; both count.");
        foreach (var (date, member) in new[] { (value.From, "from"), (value.To, "to") })
            if (!Days.InRange(date))
                yield return Issue.Error(
                    IssueCodes.PeriodInvalid, $"{path}.{member}", $"The date {Days.Text(date)} lies outside the years {Days.FirstYear} to {Days.LastYear}.", "State a date inside them.");
        for (var earlier = 0; earlier < index; earlier++)
            if (values[earlier].From <= value.To && value.From <= values[earlier].To)
                yield return Issue.Error(
                    IssueCodes.CeilingOverlap,
                    path + ".from",
                    string.Create(CultureInfo.InvariantCulture, $"The amount from {Days.Text(value.From)} to {Days.Text(value.To)} shares days with the one at values[{earlier}]."),
                    "Change the dates so that one amount holds on each day.");
    }
}
