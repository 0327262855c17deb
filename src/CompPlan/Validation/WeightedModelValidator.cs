using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Weights by role, kind or channel name each once and fit their unit; frozen weights say where they come from.</summary>
internal sealed class WeightedModelValidator : ComponentValidator<WeightedModel>
{
    public WeightedModelValidator()
    {
        Check(
            "by",
            IssueCodes.MissingField,
            model => model.By is TouchPart.Role or TouchPart.Kind or TouchPart.Channel,
            _ => "Weights are by role, by kind or by channel; none of the three is stated.",
            "State one of them.");
        Each(report => report.Add(IdReview.Of([.. report.Component.Weights.Select(item => item.Name)], "weights", "name")));
        Each(report => report.Add(WeightReview.Of(
            report.Component.Unit, [.. report.Component.Weights.Select(item => item.Weight)], "weights", "weight")));
        Each(report => report.Add(OptionReview.Of(report.Component.Each, "each")));
        Each(report => report.Add(report.Component.Frozen is { } frozen ? Provenance(frozen) : []));
    }

    private static IEnumerable<Issue> Provenance(WeightProvenance frozen)
    {
        if (!Identifier.IsValid(frozen.Analysis))
            yield return IdReview.BadId(frozen.Analysis, "frozen.analysis");
        if (frozen.ApprovedBy.Length == 0)
            yield return Issue.Error(
                IssueCodes.MissingField, "frozen.approvedBy", "Nobody is named who approved the frozen weights.", "Name who approved them.");
    }
}
