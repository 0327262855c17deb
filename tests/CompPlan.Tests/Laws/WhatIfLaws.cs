using CompPlan.Facts;
using CompPlan.Runs;
using CompPlan.Tests.Facts;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Runs;
using FsCheck.Xunit;

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

    private static int Of(int number, int count) => (int)(Math.Abs((long)number) % count);
}
