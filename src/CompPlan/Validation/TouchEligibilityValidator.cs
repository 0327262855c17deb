using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The conditions for touches to count are in range, and state what becomes of touches that do not say.</summary>
internal sealed class TouchEligibilityValidator : ComponentValidator<TouchEligibility>
{
    public TouchEligibilityValidator()
    {
        Each(report => report.Add(TouchWindowReview.Of(report.Component.Lookback, "lookback")));
        Each(report => report.Add(report.Component.Kinds is { } kinds ? IdReview.Of(kinds, "kinds") : []));
        Each(report => report.Add(report.Component.MinimumEngagement is { } minimum ? Engagement(minimum) : []));
        Each(report => report.Add(report.Component.Deduplication is { } deduplication ? Repeats(deduplication) : []));
        Each(report => report.Add(OptionReview.Of(report.Component.SelfLogged, "selfLogged")));
        Each(report => report.Add(report.Component.LoggedWithin is { } limit
            ? TouchWindowReview.Of(limit.Limit, "loggedWithin").Concat(OptionReview.Of(limit.Unlogged, "loggedWithin.unlogged"))
            : []));
    }

    private static IEnumerable<Issue> Engagement(MinimumEngagement minimum)
    {
        if (minimum.Value.Sign < 0)
            yield return Issue.Error(
                IssueCodes.NumberRange, "minimumEngagement.value", $"The least engagement is {minimum.Value}; it is zero or more.", "State a number of zero or more.");
        foreach (var issue in OptionReview.Of(minimum.Unstated, "minimumEngagement.unstated"))
            yield return issue;
    }

    private static IEnumerable<Issue> Repeats(Deduplication deduplication)
    {
        const string key = "deduplication.key";
        if (deduplication.Key.Count == 0)
            yield return Issue.Error(IssueCodes.EmptyList, key, "The list is empty; it needs at least one item.", "State at least one item.");
        for (var i = 0; i < deduplication.Key.Count; i++)
            foreach (var issue in OptionReview.Of(deduplication.Key[i], $"{key}[{i}]"))
                yield return issue;
        if (deduplication.Key.Distinct().Count() != deduplication.Key.Count)
            yield return Issue.Error(IssueCodes.DuplicateId, key, "A part of the key is stated twice.", "State each part once.");
        if (deduplication.Repeats == RepeatRule.Window && deduplication.Within is null)
            yield return Issue.Error(
                IssueCodes.MissingField, "deduplication.within", "Repeats lie within some time of one another, but it is not stated; there is no default.", "State the time.");
        if (deduplication.Repeats != RepeatRule.Window && deduplication.Within is not null)
            yield return Issue.Error(
                IssueCodes.OptionConflict, "deduplication.within", "A time is stated, but repeats are not told by the time between them.", "State the window as what tells repeats, or leave the time out.");
        foreach (var issue in OptionReview.Of(deduplication.Repeats, "deduplication.repeats").Concat(TouchWindowReview.Of(deduplication.Within, "deduplication.within")).Concat(OptionReview.Of(deduplication.Keep, "deduplication.keep")))
            yield return issue;
    }
}
