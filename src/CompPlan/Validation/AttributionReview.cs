using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What an attribution rule can be told about itself, and about the touches it is to credit.</summary>
internal static class AttributionReview
{
    /// <summary>All findings about <paramref name="rule"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(AttributionRule rule, string path) => new AttributionRuleValidator().Review(rule, path);

    /// <summary>All findings about <paramref name="model"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(AttributionModel model, string path) => model switch
    {
        LinearModel linear => new LinearModelValidator().Review(linear, path),
        PositionModel position => new PositionModelValidator().Review(position, path),
        TimeDecayModel decay => new TimeDecayModelValidator().Review(decay, path),
        MilestoneModel milestones => new MilestoneModelValidator().Review(milestones, path),
        _ => throw new ArgumentOutOfRangeException(nameof(model), model.Kind, "The family of models is closed."),
    };

    /// <summary>
    /// What keeps <paramref name="rule"/> from crediting <paramref name="facts"/>: one finding for each touch in force whose role it
    /// does not map, and deals whose values do not fit 64-bit minor units together. Found one by one as they are asked for.
    /// </summary>
    internal static IEnumerable<Issue> Of(AttributionRule rule, KnownFacts facts)
    {
        var total = Int128.Zero;
        for (var deal = 0; deal < facts.Deals.Count; deal++)
            total += Int128.Abs(facts.Deals.Value[deal]);
        if (total > long.MaxValue)
            yield return Issue.Error(
                IssueCodes.NumberRange, "deals", "The values of all deals together do not fit 64-bit minor units.", "Check the values of the deals.");
        var mapped = new bool[facts.Ids.Roles.Count];
        foreach (var mapping in rule.Roles)
            if (facts.Ids.Roles.Find(mapping.Role) is var role and >= 0)
                mapped[role] = true;
        for (var touch = 0; touch < facts.Touches.Count; touch++)
            if (!mapped[facts.Touches.Role[touch]])
                yield return Unmapped(rule, facts, touch);
    }

    private static Issue Unmapped(AttributionRule rule, KnownFacts facts, int row)
    {
        var touch = facts.Touches.ToRow(row, facts.Ids);
        var name = touch.Id is null ? $"of '{touch.Actor}' at {touch.At}" : $"'{touch.Id}'";
        return Issue.Error(
            IssueCodes.RoleUnmapped,
            "touches",
            $"The touch {name} of the deal '{touch.Deal}' has the role '{touch.Role}', which the attribution rule '{rule.Id}' maps to no department.",
            "Map the role to a department in the rule, or correct the role of the touch.").WithSource(touch.Source);
    }
}
