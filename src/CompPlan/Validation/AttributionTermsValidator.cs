using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Terms of attribution map each role once to a department, and have a sound model.</summary>
internal sealed class AttributionTermsValidator : ComponentValidator<AttributionTerms>
{
    public AttributionTermsValidator()
    {
        Each(report => report.Add(IdReview.Of([.. report.Component.Roles.Select(mapping => mapping.Role)], "roles", "role")));
        Each(report => report.Add(report.Component.Roles
            .Select((mapping, index) => (mapping.Department, Path: $"roles[{index}].department"))
            .Where(item => !Identifier.IsValid(item.Department))
            .Select(item => IdReview.BadId(item.Department, item.Path))));
        Each(report => report.Add(OptionReview.Of(report.Component.Ties, "ties")));
        Each(report => report.Add(AttributionReview.Of(report.Component.Model, "model")));
    }
}
