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
        Each(report => report.Add(NamedRoles(report.Component.Model)
            .Where(named => !report.Component.Roles.Any(mapping => string.Equals(mapping.Role, named.Role, StringComparison.Ordinal)))
            .Select(named => Issue.Error(
                IssueCodes.DanglingReference, "model." + named.Path, $"The terms map no role '{named.Role}', so no touch has it.", "Name a role that is mapped."))));
        Each(report => report.Add(new TouchEligibilityValidator().Review(report.Component.Eligibility, "eligibility")));
        Each(report => report.Add(CreditCapReview.Of(report.Component, "caps.limits")));
        Each(report => report.Add(report.Component.Excess is { } excess ? OptionReview.Of(excess, "caps.excess") : []));
        Check(
            "caps",
            IssueCodes.OptionConflict,
            terms => terms.Caps.Count == 0 || terms.Model is not MilestoneModel { Timing: CreditTiming.EachMilestone },
            _ => "Caps look at the whole deal, but each milestone's part is credited when it is reached and never moves again.",
            "State another timing, or leave the caps out.");
        Check(
            "eligibility.deduplication.keep",
            IssueCodes.OptionConflict,
            terms => terms.Eligibility.Deduplication?.Keep != KeptTouch.Last || !CreditsDeliveredLater(terms.Model),
            _ => "The last of several repeats counts, and delivered is credited after the rest: a touch between won and delivered would take the place of one that is credited already.",
            "Keep the first of them, or state another timing.");
    }

    /// <summary>The roles that a model names, and where.</summary>
    private static IEnumerable<(string Role, string Path)> NamedRoles(AttributionModel model) => model switch
    {
        SingleModel single => single.Except.Roles.Select((role, place) => (role, $"except.roles[{place}]")),
        WeightedModel { By: TouchPart.Role } weighted => weighted.Weights.Select((weight, place) => (weight.Name, $"weights[{place}].name")),
        _ => [],
    };

    private static bool CreditsDeliveredLater(AttributionModel model) => model is MilestoneModel { Timing: CreditTiming.EachMilestone } milestones
        && milestones.Weights.Any(item => item.Milestone == Milestone.Delivered && item.Weight.Sign > 0);
}
