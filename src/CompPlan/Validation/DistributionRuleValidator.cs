using System.Globalization;
using CompPlan.Distribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A distribution has parts with ids and weights that fit their unit, and says what a cap does with the excess.</summary>
internal sealed class DistributionRuleValidator : ComponentValidator<DistributionRule>
{
    public DistributionRuleValidator()
    {
        Each(report => report.Add(IdReview.Of([.. report.Component.Parts.Select(part => part.Id)], "parts", "id")));
        Each(report => report.Add(WeightReview.Of(
            report.Component.Unit, [.. report.Component.Parts.Select(part => part.Weight)], "parts", "weight")));
        Each(report => report.Add(report.Component.Parts.SelectMany(
            (part, i) => DistributionReview.Of(part.Key, string.Create(CultureInfo.InvariantCulture, $"parts[{i}].key")))));
        Each(report => report.Add(report.Component.Cap is { } cap ? DistributionReview.Of(cap, "cap") : []));
        Check(
            "excess",
            IssueCodes.MissingField,
            rule => rule.Cap is null || rule.Excess is not null,
            _ => "There is a cap, but nothing says what becomes of the money above it.",
            "State \"redistribute\", \"redistributeOnce\", \"return\" or \"keep\".");
        Check(
            "excess",
            IssueCodes.OptionConflict,
            rule => rule.Cap is not null || rule.Excess is null,
            _ => "There is a rule for the money above a cap, but no cap.",
            "State the cap, or remove the member.");
    }
}
