using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>An attribution rule has an id, maps each role once to a department, and has a sound model.</summary>
internal sealed class AttributionRuleValidator : ComponentValidator<AttributionRule>
{
    public AttributionRuleValidator()
    {
        Each(report =>
        {
            if (!Identifier.IsValid(report.Component.Id))
                report.Add([IdReview.BadId(report.Component.Id, "id")]);
        });
        Each(report => report.Add(IdReview.Of([.. report.Component.Roles.Select(mapping => mapping.Role)], "roles", "role")));
        Each(report => report.Add(report.Component.Roles
            .Select((mapping, index) => (mapping.Department, Path: $"roles[{index}].department"))
            .Where(item => !Identifier.IsValid(item.Department))
            .Select(item => IdReview.BadId(item.Department, item.Path))));
        Each(report => report.Add(OptionReview.Of(report.Component.Ties, "ties")));
        Each(report => report.Add(AttributionReview.Of(report.Component.Model, "model")));
    }
}
