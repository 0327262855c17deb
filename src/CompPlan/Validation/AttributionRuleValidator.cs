using CompPlan.Attribution;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>An attribution rule has an id, sound terms, and each change of them has a date after the one before.</summary>
internal sealed class AttributionRuleValidator : ComponentValidator<AttributionRule>
{
    public AttributionRuleValidator()
    {
        Each(report =>
        {
            if (!Identifier.IsValid(report.Component.Id))
                report.Add([IdReview.BadId(report.Component.Id, "id")]);
        });
        Each(report => report.Add(AttributionReview.Of(report.Component.Use, "use")));
        Each(report => report.Add(report.Component.Terms.SelectMany(
            (terms, place) => new AttributionTermsValidator().Review(terms, AttributionRule.PathOfTerms(place).TrimEnd('.')))));
        Each(report => report.Add(report.Component.Terms.SelectMany((_, place) => Dates(report.Component.Terms, place))));
    }

    private static IEnumerable<Issue> Dates(ValueList<AttributionTerms> terms, int place)
    {
        var path = AttributionRule.PathOfTerms(place) + "from";
        if (place == 0)
        {
            if (terms[0].From is not null)
                yield return Issue.Error(
                    IssueCodes.PeriodInvalid, path, "The first terms of a rule have a date, so that deals won before it have none.", "State them without a date.");
        }
        else if (terms[place].From is not { } from)
        {
            yield return Issue.Error(IssueCodes.MissingField, path, "A change of the terms has no date.", "State the first won date that it applies to.");
        }
        else if (!Days.InRange(from))
        {
            yield return Issue.Error(
                IssueCodes.PeriodInvalid, path, $"The date {Days.Text(from)} lies outside the years {Days.FirstYear} to {Days.LastYear}.", "State a date inside them.");
        }
        else if (place > 1 && terms[place - 1].From is { } earlier && from <= earlier)
        {
            yield return Issue.Error(
                IssueCodes.PeriodInvalid,
                path,
                $"The terms start on {Days.Text(from)}, which is not after {Days.Text(earlier)}, the date of the change before.",
                "State changes in the order of their dates, one for each date.");
        }
    }
}
