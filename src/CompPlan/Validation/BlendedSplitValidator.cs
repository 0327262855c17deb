using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The parts of a blend have ids, weights that fit their unit, rules that are no blends, and one set of departments.</summary>
internal sealed class BlendedSplitValidator : ComponentValidator<BlendedSplit>
{
    public BlendedSplitValidator()
    {
        Each(report => report.Add(IdReview.Of([.. report.Component.Parts.Select(part => part.Id)], "parts", "id")));
        Each(report => report.Add(WeightReview.Of(
            report.Component.Unit, [.. report.Component.Parts.Select(part => part.Weight)], "parts", "weight")));
        Each(report => report.Add(report.Component.Parts.SelectMany((part, i) => PartIssues(report.Component, part, $"parts[{i}].split"))));
    }

    private static IEnumerable<Issue> PartIssues(BlendedSplit blend, SplitPart part, string path)
    {
        if (part.Rule is BlendedSplit)
            return [Issue.Error(
                IssueCodes.OptionConflict, path, "A part of a blend is itself a blend; a blend has one level.", "State the inner parts in the outer blend, with their weights multiplied.")];
        return SplitReview.Of(part.Rule, path).Concat(DepartmentIssues(blend, part, path));
    }

    private static IEnumerable<Issue> DepartmentIssues(BlendedSplit blend, SplitPart part, string path)
    {
        var expected = blend.Departments.ToHashSet(StringComparer.Ordinal);
        var missing = expected.Except(part.Rule.Departments, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var added = part.Rule.Departments.Except(expected, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (missing.Count == 0 && added.Count == 0)
            yield break;
        yield return Issue.Error(
            IssueCodes.OptionConflict,
            path,
            "The part names other departments than the first one"
                + (missing.Count == 0 ? "" : $"; it lacks {string.Join(", ", missing)}")
                + (added.Count == 0 ? "" : $"; it adds {string.Join(", ", added)}")
                + ".",
            "Name the same departments in every part; give a department the weight 0 where it takes no share.");
    }
}
