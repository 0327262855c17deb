using System.Globalization;
using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a condition of a gate or a modifier can be told about itself.</summary>
internal static class ConditionReview
{
    /// <summary>All findings about <paramref name="condition"/> and what stands below it.</summary>
    internal static IEnumerable<Issue> Of(GateCondition condition, string path) => condition switch
    {
        AttainmentCondition attainment => [.. IdReview.Form(attainment.Goal, path + ".goal"), .. Options(attainment, path)],
        MeasureCondition measure => [.. IdReview.Form(measure.Measure, path + ".measure"), .. Options(measure, path)],
        ScoreCondition score =>
        [
            .. IdReview.Form(score.Node, path + ".node"), .. Options(score, path), .. OptionReview.Of(score.Level.Unit, path + ".unit"),
        ],
        AllOfCondition or AnyOfCondition when condition.Parts.Count == 0 => [Empty(path)],
        AllOfCondition or AnyOfCondition or NotCondition => Located(condition, path).SelectMany(part => Of(part.Condition, part.Path)),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.Kind, "The family of gate conditions is closed."),
    };

    /// <summary>The conditions directly below with their paths.</summary>
    internal static IEnumerable<(GateCondition Condition, string Path)> Located(GateCondition condition, string path) => condition is NotCondition not
        ? [(not.Condition, path + ".condition")]
        : condition.Parts.Select((part, i) => (part, string.Create(CultureInfo.InvariantCulture, $"{path}.conditions[{i}]")));

    /// <summary>The condition and every condition below it, with their paths.</summary>
    internal static IEnumerable<(GateCondition Condition, string Path)> Tree(GateCondition condition, string path) =>
        Located(condition, path).SelectMany(part => Tree(part.Condition, part.Path)).Prepend((condition, path));

    private static IEnumerable<Issue> Options(ComparedCondition condition, string path) => OptionReview.Of(condition.Comparison, path + ".comparison");

    private static Issue Empty(string path) => Issue.Error(
        IssueCodes.EmptyList, path + ".conditions", "The list is empty; all of nothing and any of nothing are no conditions.", "State at least one condition.");
}
