using CompPlan.Attribution.Crediting;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime.Text;

namespace CompPlan.Attribution;

/// <summary>What keeps rules from crediting the deals in force.</summary>
internal static class CreditFaults
{
    /// <summary>Deals whose values do not fit 64-bit minor units together, by the first with which they do not, in the order of their ids.</summary>
    internal static IEnumerable<Issue> Of(KnownFacts facts)
    {
        var values = facts.Deals.Value;
        var total = Int128.Zero;
        for (var deal = 0; deal < values.Length; deal++)
            total += Int128.Abs(values[deal]);
        return total > long.MaxValue ? [TooMuch(facts)] : [];
    }

    /// <summary>One deal may be what is wrong, such as a value in cents where euros are meant, so the greatest is named as well.</summary>
    private static Issue TooMuch(KnownFacts facts)
    {
        var (row, greatest, sum) = (0, 0, Int128.Zero);
        for (var deal = 0; deal < facts.Deals.Count && sum <= long.MaxValue; deal++)
            (row, sum) = (deal, sum + Int128.Abs(facts.Deals.Value[deal]));
        for (var deal = 1; deal < facts.Deals.Count; deal++)
            greatest = Int128.Abs(facts.Deals.Value[deal]) > Int128.Abs(facts.Deals.Value[greatest]) ? deal : greatest;
        var (passing, most) = (facts.Deals.ToRow(row, facts.Ids), facts.Deals.ToRow(greatest, facts.Ids));
        return Issue.Error(
            IssueCodes.NumberRange,
            "deals",
            $"The values of all deals together do not fit 64-bit minor units: added up in the order of their ids they pass the range with '{passing.Id}'. The greatest is {most.Value} {most.Value.Currency} of '{most.Id}'.",
            "Check the values of the deals, the greatest first; they are in whole units of the currency, not in cents.").WithSource(most.Source ?? passing.Source);
    }

    /// <summary>
    /// One finding for each touch in force whose role <paramref name="rule"/> does not map under the terms that its deal follows, or under
    /// any terms while the deal is not won. Found one by one as they are asked for.
    /// </summary>
    internal static IEnumerable<Issue> Of(AttributionRule rule, DealPaths paths)
    {
        var facts = paths.Facts;
        var mapped = rule.Terms.Select(terms => Mapped(terms.Roles, facts)).ToArray();
        var ever = Mapped(rule.Terms.SelectMany(terms => terms.Roles), facts);
        var termsOfDeal = TermsByDeal(rule, paths);
        for (var touch = 0; touch < facts.Touches.Count; touch++)
        {
            var terms = termsOfDeal.Length == 0 ? 0 : termsOfDeal[facts.Touches.DealOf(touch)];
            if (!(terms < 0 ? ever : mapped[terms])[facts.Touches.RoleOf(touch)])
                yield return Unmapped(rule, facts, touch);
        }
    }

    private static bool[] Mapped(IEnumerable<RoleMapping> roles, KnownFacts facts)
    {
        var mapped = new bool[facts.Ids.Roles.Count];
        foreach (var mapping in roles)
            if (facts.Ids.Roles.Find(mapping.Role) is var role and >= 0)
                mapped[role] = true;
        return mapped;
    }

    /// <summary>By the number of the deal the place of the terms that it follows, −1 while it is not won; empty where there is one set of terms.</summary>
    private static int[] TermsByDeal(AttributionRule rule, DealPaths paths)
    {
        if (rule.Terms.Count == 1)
            return [];
        var terms = new int[paths.Facts.Ids.Deals.Count];
        terms.AsSpan().Fill(-1);
        for (var row = 0; row < paths.Count; row++)
            if (paths.WonDayOf(row) is var won && won != Days.Open)
                terms[paths.Facts.Deals.Deal[row]] = rule.PlaceOfTerms(won);
        return terms;
    }

    private static Issue Unmapped(AttributionRule rule, KnownFacts facts, int row)
    {
        var touch = facts.Touches.ToRow(row, facts.Ids);
        var name = touch.Id is null ? $"of '{touch.Actor}' at {InstantPattern.ExtendedIso.Format(touch.At)}" : $"'{touch.Id}'";
        return Issue.Error(
            IssueCodes.RoleUnmapped,
            "touches",
            $"The touch {name} of the deal '{facts.Ids.Deals[facts.Touches.DealOf(row)]}' has the role '{touch.Role}', which the attribution rule '{rule.Id}' maps to no department.",
            "Map the role to a department in the rule, or correct the role of the touch.").WithSource(touch.Source);
    }
}
