using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Attribution rules of every model, and deals with touches at the same instants, with and without sequence numbers, before and
/// after every event; deals that are open, won, delivered, ended, lost, without value or touches; touches of several people, and
/// what few touches state. Shrinks by dropping deals and touches.
/// </summary>
public static class AttributionGenerators
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 30, 22, 0);
    private static readonly LocalDate Known = new(2026, 1, 1);
    private static readonly string[] RoleNames = ["campaign", "closing", "delivery"];

    public static Arbitrary<AttributionCase> Cases() => Arb.From(
        from rule in Rule
        from dealCount in Gen.Choose(1, 5)
        from deals in Gen.CollectToList(Enumerable.Range(0, dealCount), number => DealOf($"d{number}"))
        from touches in Gen.CollectToList(Enumerable.Range(0, dealCount), number => TouchesOf($"d{number}"))
        from zone in Gen.Elements("Europe/Paris", "America/New_York", "Etc/UTC")
        select new AttributionCase(rule, deals, [.. touches.SelectMany(some => some)], zone),
        Shrink);

    public static Arbitrary<AttributionRule> Rules() => Arb.From(Rule);

    public static Gen<AttributionModel> Model => Gen.OneOf(
        Gen.Constant<AttributionModel>(LinearModel.Of()),
        Position.Select(model => (AttributionModel)model),
        Decay.Select(model => (AttributionModel)model),
        Milestones.Select(model => (AttributionModel)model),
        Milestones.Select(model => (AttributionModel)model),
        ModelGenerators.Model);

    /// <summary>Mostly one set of terms; sometimes others from a date in the middle of the deals on.</summary>
    private static Gen<AttributionRule> Rule =>
        from first in Terms
        from change in Terms
        from day in Gen.Choose(-1, 3)
        from changes in Gen.Elements(true, false, false)
        let rule = AttributionRule.Of("sourced", null, first)
        select changes ? rule.WithChange(change.StartingOn(new LocalDate(2026, 1, 31).PlusDays(day))) : rule;

    private static Gen<AttributionTerms> Terms =>
        from model in Model
        from ties in Gen.Elements(TouchTies.Share, TouchTies.Order)
        from closing in Gen.Elements("sales", "sales", "production")
        let roles = new[] { RoleMapping.Of("campaign", "marketing"), RoleMapping.Of("closing", closing), RoleMapping.Of("delivery", "production") }
        from terms in CountingGenerators.Conditions(AttributionTerms.Of(roles, model, ties))
        select terms;

    private static Gen<PositionModel> Position =>
        from first in Gen.Choose(0, 9)
        from last in Gen.Choose(0, 9)
        from middle in Gen.Choose(0, 9)
        from two in Gen.Elements(TwoTouchRule.Renormalise, TwoTouchRule.SplitMiddle)
        from scale in Gen.Elements<Fraction>(1, Fraction.Of(1, 7), Fraction.Of(System.Numerics.BigInteger.Pow(10, 30) + 1))
        where first + last > 0
        select PositionModel.Of(WeightUnit.Relative, first * scale, middle + scale, last * scale, two);

    private static Gen<TimeDecayModel> Decay =>
        from exact in Gen.Elements(true, false)
        from halfLife in Gen.Elements(1, 2, 3, 7, 10)
        select exact
            ? TimeDecayModel.Of(HalfLife.OfSeconds(halfLife * 1800), DecayAge.ExactSeconds)
            : TimeDecayModel.Of(HalfLife.OfDays(halfLife), DecayAge.WholeDays);

    private static Gen<MilestoneModel> Milestones =>
        from weights in Gen.CollectToList(Milestone.All, milestone => Gen.Elements(0, 0, 1, 2, 3, 30).Select(weight => MilestoneWeight.Of(milestone, weight)))
        from order in Gen.Shuffle(weights.AsEnumerable())
        from timing in Gen.Elements(CreditTiming.WholeDealAtWon, CreditTiming.WholeDealAtLastMilestone, CreditTiming.EachMilestone, CreditTiming.EachMilestone)
        from noTaker in Gen.Elements(NoTakerRule.ProRata, NoTakerRule.Even, NoTakerRule.Next, NoTakerRule.Previous, NoTakerRule.House)
        where weights.Any(item => item.Weight.Sign > 0)
        select MilestoneModel.Of(WeightUnit.Relative, order, timing, noTaker);

    private static Gen<Deal> DealOf(string id) =>
        from value in Gen.Elements(0L, 1, 2, 7, 100, 10_000, 999_999, 1_000_000, 123_456_789)
        from steps in Gen.ArrayOf(Gen.Choose(0, 12), 5)
        from present in Gen.ArrayOf(Gen.Elements(true, true, true, false), 4)
        from ended in Gen.Elements(0, 0, 1, 2)
        let at = steps.Select((_, place) => Start + Duration.FromHours(2 * steps.Take(place + 1).Sum())).ToArray()
        select Deal.Of(
            id, Money.Of(value, Currency.Of("EUR")), At(present[0], at[0]), At(present[1], at[1]), At(present[2], at[2]), At(present[3] && present[2], at[3]),
            // After everything, or between won and delivered, where delivery is then not reached.
            ended == 0 ? null : ended == 1 ? at[4] : at[2], Known);

    private static Gen<List<Touch>> TouchesOf(string deal) =>
        from count in Gen.Frequency((6, Gen.Choose(0, 6)), (1, Gen.Choose(7, 40)))
        from touches in Gen.CollectToList(Enumerable.Range(0, count), number => TouchOf(deal, number))
        from detailed in Gen.Elements(true, false)
        from rows in Gen.CollectToList(touches, touch => detailed ? CountingGenerators.Detailed(touch) : Gen.Constant(new List<Touch> { touch }))
        select rows.SelectMany(some => some).ToList();

    private static Gen<Touch> TouchOf(string deal, int number) =>
        from hours in Gen.Choose(0, 40)
        from seconds in Gen.Elements(0, 0, 0, 600, 1200)
        from sequence in Gen.Elements<int?>(null, null, 1, 2)
        from actor in Gen.Elements("ann", "bob", "bot.1")
        from role in Gen.Elements(RoleNames)
        from named in Gen.Elements(true, false)
        from kind in Gen.Elements("call", "call", "visit")
        select Touch.Of(
            named ? $"{deal}.t{number}" : null, deal, Start + Duration.FromHours(2 * hours) + Duration.FromSeconds(seconds), sequence, actor, role,
            // A touch without an id is told from the others by its kind.
            named ? kind : $"k{number}", Known);

    private static Instant? At(bool present, Instant at) => present ? at : null;

    private static IEnumerable<AttributionCase> Shrink(AttributionCase whole)
    {
        for (var i = 0; i < whole.Deals.Count && whole.Deals.Count > 1; i++)
        {
            var deal = whole.Deals[i];
            yield return whole with { Deals = [.. whole.Deals.Where(one => one != deal)], Touches = [.. whole.Touches.Where(touch => touch.Deal != deal.Id)] };
        }
        for (var i = 0; i < whole.Touches.Count; i++)
            // A touch of several people goes as one.
            yield return whole with
            {
                Touches = [.. whole.Touches.Where((touch, place) => place != i && (touch.Share is null || touch.Id != whole.Touches[i].Id))],
            };
    }
}
