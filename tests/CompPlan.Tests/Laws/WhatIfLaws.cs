using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Runs;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Facts;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Runs;
using CompPlan.Validation;
using FsCheck.Xunit;
using NodaTime;

namespace CompPlan.Tests.Laws;

/// <summary>Whatever is changed about touches, what somebody gains others lose, deal by deal.</summary>
[Properties(Arbitrary = [typeof(AttributionGenerators)], MaxTest = 100)]
public class WhatIfLaws
{
    private static readonly string[] Models =
    [
        """{ "kind": "linear" }""",
        """{ "kind": "position", "unit": "percent", "first": 40, "middle": 20, "last": 40, "twoTouches": "renormalise" }""",
        """{ "kind": "timeDecay", "halfLife": { "unit": "days", "amount": 1 }, "age": "wholeDays" }""",
        """{ "kind": "milestones", "unit": "relative", "weights": [{ "milestone": "firstTouch", "weight": 3 }, { "milestone": "won", "weight": 2 }, { "milestone": "delivered", "weight": 2 }], "timing": "eachMilestone", "noTaker": "proRata" }""",
    ];

    [Property]
    public bool Changes_sum_to_zero_on_every_deal(AttributionCase whole, int pick, int kind, int model)
    {
        if (whole.Touches.Count == 0)
            return true;
        var touch = whole.Touches[Of(pick, whole.Touches.Count)];
        // A touch of several people cannot lose one of them.
        if (touch.Share is not null)
            return true;
        var change = Of(kind, 3) switch
        {
            0 => TouchChange.Remove(touch),
            1 => TouchChange.Reown(touch, "somebody-else"),
            _ => TouchChange.Add(Touch.Of(null, touch.Deal!, touch.At, 7, "somebody-else", touch.Role, touch.Kind, touch.KnownOn)),
        };
        var plan = SmallPlan.Plan("""{ "kind": "linear" }, "ties": "share" """.TrimEnd(), Models[Of(model, Models.Length)] + """, "ties": "share" """.TrimEnd());
        var facts = FactsDraft.Empty.WithDeals(whole.Deals).WithTouches(whole.Touches).Reviewed();
        var review = CreditWhatIf.Review(plan, facts, new(2199, 12, 31), [change]);
        return review.IsValid
            && review.WhatIf.Deals.Count == 1
            && review.WhatIf.Deals[0] is var deal
            && deal.Sum.IsZero
            && deal.Lines.Sum(line => line.After.Minor) + deal.NotCredited.After.Minor == deal.After.Deal.Value.Minor
            && deal.Lines.Sum(line => line.Before.Minor) + deal.NotCredited.Before.Minor == deal.Before.Deal.Value.Minor;
    }

    /// <summary>
    /// With reversals and under any use: before and after are what the ledgers of all facts say, deal by deal and over any dates; every sum is
    /// what is divided of the deal less what is reversed.
    /// </summary>
    [Property(Arbitrary = [typeof(ReversalGenerators)])]
    public bool Before_and_after_are_the_net_credit_of_the_ledgers(ReversalCase one, int pick, int kind, int days)
    {
        var touch = one.Whole.Touches.Count == 0 ? null : one.Whole.Touches[Of(pick, one.Whole.Touches.Count)];
        if (touch is null || touch.Share is not null)
            return true;
        var added = Touch.Of(null, touch.Deal!, touch.At, 7, "somebody-else", touch.Role, touch.Kind, touch.KnownOn);
        var (change, after) = Of(kind, 3) switch
        {
            0 => (TouchChange.Remove(touch), one.Whole.Touches.Where(row => row != touch)),
            1 => (TouchChange.Reown(touch, "somebody-else"), one.Whole.Touches.Select(row => row == touch ? row.WithActor("somebody-else") : row)),
            _ => (TouchChange.Add(added), one.Whole.Touches.Append(added)),
        };
        var plan = SmallPlan.Plan("Europe/Paris", one.Whole.Zone).ToDraft().WithAttribution([one.Whole.Rule]).Review().Plan;
        if (plan is null)
            return true;
        var facts = FactsDraft.Empty.WithDeals(one.Whole.Deals).WithTouches(one.Whole.Touches).WithReversals(one.Reversals).Reviewed();
        var whatIf = CreditWhatIf.Review(plan, facts, new(2199, 12, 31), [change]).WhatIf!;
        var own = one.Whole with { Deals = [.. one.Whole.Deals.Where(deal => deal.Id == touch.Deal)], Touches = [.. one.Whole.Touches.Where(row => row.Deal == touch.Deal)] };
        var reversals = one.Reversals.Where(row => row.Deal == touch.Deal).ToList();
        CreditLedger Ledger(IEnumerable<Touch> touches) =>
            Crediting.Ledger(one.Whole.Rule, own.Deals, touches.Where(row => row.Deal == touch.Deal), own.Zone, reversals, plan.Id);
        var (asIs, asIf) = (Ledger(own.Touches), Ledger(after));
        var first = new LocalDate(2026, 1, 30).PlusDays(Of(days, 4));
        var net = one.Whole.Rule.Use.BudgetOf(own.Deals[0].Value.Minor) - asIs.ReversedOn(Crediting.Never).Minor;
        return Agrees(whatIf.Rules, Crediting.Always, Crediting.Never) && Agrees(whatIf.RulesIn(first, first.PlusDays(2)), first, first.PlusDays(2));

        bool Agrees(IEnumerable<RuleDifference> differences, LocalDate from, LocalDate to)
        {
            var rule = differences.Single();
            var expected = ModelComparison.Between(asIs, asIf, from, to);
            return rule.Actors.Equals(expected.Actors) && rule.Departments.Where(line => !line.Before.IsZero || !line.After.IsZero)
                    .SequenceEqual(expected.Departments.Where(line => !line.Before.IsZero || !line.After.IsZero))
                && rule.Total.Before.Minor == net && rule.Total.After.Minor == net;
        }
    }

    private static int Of(int number, int count) => (int)(Math.Abs((long)number) % count);
}
