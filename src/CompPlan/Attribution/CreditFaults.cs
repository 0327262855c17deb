using CompPlan.Facts;
using CompPlan.Values;
using NodaTime.Text;

namespace CompPlan.Attribution;

/// <summary>What keeps rules from crediting the deals in force.</summary>
internal static class CreditFaults
{
    /// <summary>Deals whose values do not fit 64-bit minor units together.</summary>
    internal static IEnumerable<Issue> Of(KnownFacts facts)
    {
        var total = Int128.Zero;
        for (var deal = 0; deal < facts.Deals.Count; deal++)
            total += Int128.Abs(facts.Deals.Value[deal]);
        if (total > long.MaxValue)
            yield return Issue.Error(
                IssueCodes.NumberRange, "deals", "The values of all deals together do not fit 64-bit minor units.", "Check the values of the deals.");
    }

    /// <summary>One finding for each touch in force whose role <paramref name="rule"/> does not map. Found one by one as they are asked for.</summary>
    internal static IEnumerable<Issue> Of(AttributionRule rule, KnownFacts facts)
    {
        var mapped = new bool[facts.Ids.Roles.Count];
        foreach (var mapping in rule.Terms[0].Roles)
            if (facts.Ids.Roles.Find(mapping.Role) is var role and >= 0)
                mapped[role] = true;
        for (var touch = 0; touch < facts.Touches.Count; touch++)
            if (!mapped[facts.Touches.Role[touch]])
                yield return Unmapped(rule, facts, touch);
    }

    private static Issue Unmapped(AttributionRule rule, KnownFacts facts, int row)
    {
        var touch = facts.Touches.ToRow(row, facts.Ids);
        var name = touch.Id is null ? $"of '{touch.Actor}' at {InstantPattern.ExtendedIso.Format(touch.At)}" : $"'{touch.Id}'";
        return Issue.Error(
            IssueCodes.RoleUnmapped,
            "touches",
            $"The touch {name} of the deal '{touch.Deal}' has the role '{touch.Role}', which the attribution rule '{rule.Id}' maps to no department.",
            "Map the role to a department in the rule, or correct the role of the touch.").WithSource(touch.Source);
    }
}
