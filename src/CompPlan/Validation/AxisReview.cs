using System.Globalization;
using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What an axis of a matrix can be told about itself.</summary>
internal static class AxisReview
{
    /// <summary>All findings about <paramref name="axis"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(MatrixAxis axis, string path) => axis switch
    {
        AttainmentAxis attainment => [.. IdReview.Form(attainment.Goal, path + ".goal"), .. Places(attainment, path)],
        MeasureAxis measure => [.. IdReview.Form(measure.Measure, path + ".measure"), .. Places(measure, path)],
        LevelsAxis levels => [.. IdReview.Form(levels.Measure, path + ".measure"), .. Levels(levels, path + ".levels")],
        _ => throw new ArgumentOutOfRangeException(nameof(axis), axis.Kind, "The family of matrix axes is closed."),
    };

    private static IEnumerable<Issue> Places(PlacedAxis axis, string path) =>
    [
        .. axis.Count == 0 ? [Empty(path + ".at", "place")] : Array.Empty<Issue>(),
        .. Enumerable.Range(1, Math.Max(0, axis.Count - 1)).Where(i => axis.At[i] <= axis.At[i - 1]).Select(i => Issue.Error(
            IssueCodes.CurveInvalid,
            At(path + ".at", i),
            $"The place {axis.At[i]} does not lie above the {axis.At[i - 1]} before it; each place stands once, in rising order.",
            "Sort the places, with their rows or columns, and state each once.")),
        .. OptionReview.Of(axis.Below, path + ".below"),
        .. OptionReview.Of(axis.Above, path + ".above"),
    ];

    private static IEnumerable<Issue> Levels(LevelsAxis axis, string path)
    {
        if (axis.Count == 0)
            yield return Empty(path, "level");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < axis.Count; i++)
            if (!seen.Add(axis.Levels[i]))
                yield return Issue.Error(
                    IssueCodes.DuplicateId, At(path, i), $"The level '{axis.Levels[i]}' stands earlier in the list already; each level stands once.", "Remove one of the two.");
    }

    private static Issue Empty(string path, string item) =>
        Issue.Error(IssueCodes.EmptyList, path, $"The list is empty; an axis has at least one {item}.", $"State at least one {item}.");

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
