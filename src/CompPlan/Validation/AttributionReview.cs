using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What an attribution rule can be told about itself.</summary>
internal static class AttributionReview
{
    /// <summary>All findings about <paramref name="rule"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(AttributionRule rule, string path) => new AttributionRuleValidator().Review(rule, path);

    /// <summary>All findings about <paramref name="use"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(CreditUse use, string path) => use switch
    {
        SplitCredit or ShadowCredit => [],
        OverlayCredit overlay => new OverlayCreditValidator().Review(overlay, path),
        _ => throw new ArgumentOutOfRangeException(nameof(use), use.Kind, "The family of uses is closed."),
    };

    /// <summary>All findings about <paramref name="model"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(AttributionModel model, string path) => model switch
    {
        LinearModel linear => new LinearModelValidator().Review(linear, path),
        PositionModel position => new PositionModelValidator().Review(position, path),
        TimeDecayModel decay => new TimeDecayModelValidator().Review(decay, path),
        SingleModel single => new SingleModelValidator().Review(single, path),
        RankDecayModel decay => new RankDecayModelValidator().Review(decay, path),
        LastTouchesModel touches => new LastTouchesModelValidator().Review(touches, path),
        WeightedModel weighted => new WeightedModelValidator().Review(weighted, path),
        MilestoneModel milestones => new MilestoneModelValidator().Review(milestones, path),
        _ => throw new ArgumentOutOfRangeException(nameof(model), model.Kind, "The family of models is closed."),
    };

    /// <summary>Pay is made of credit that never pays.</summary>
    internal static Issue NeverPays(string rule, string path) => Issue.Error(
        IssueCodes.OptionConflict,
        path,
        $"The credit of '{rule}' is shadow credit, which is shown and never pays.",
        "Name a rule whose credit may pay, or change the use of the rule.");
}
