using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A single touch is the first or the last; what it passes over is named once, and it says what then becomes of a deal without others.</summary>
internal sealed class SingleModelValidator : ComponentValidator<SingleModel>
{
    public SingleModelValidator()
    {
        Each(report => report.Add(OptionReview.Of(report.Component.Which, "which")));
        Check(
            "except",
            IssueCodes.MissingField,
            model => model.AllExcepted is null || !model.Except.IsNone,
            _ => "The model says what becomes of a deal all of whose touches it passes over, but passes over none.",
            "Name a kind, a channel or a role to pass over, or leave \"allExcepted\" out.");
        Check(
            "allExcepted",
            IssueCodes.MissingField,
            model => model.AllExcepted is not null || model.Except.IsNone,
            _ => "The model passes over touches, but does not say what becomes of a deal without others; there is no default.",
            "State \"counts\" or \"uncredited\".");
        Each(report => report.Add(Names(report.Component.Except.Kinds, "except.kinds")
            .Concat(Names(report.Component.Except.Channels, "except.channels"))
            .Concat(Names(report.Component.Except.Roles, "except.roles"))));
        Each(report => report.Add(report.Component.AllExcepted is { } rule ? OptionReview.Of(rule, "allExcepted") : []));
    }

    private static IEnumerable<Issue> Names(ValueList<string> names, string list) => names.Count == 0 ? [] : IdReview.Of(names, list);
}
