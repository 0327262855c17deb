using CompPlan.Attribution;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>Attribution models by distinct names, by rank, of one touch and by weights of names.</summary>
public static class ModelGenerators
{
    public static Gen<AttributionModel> Model => Gen.OneOf(
        Gen.Elements(LinearOver.Actors, LinearOver.Channels, LinearOver.Contacts).Select(over => (AttributionModel)LinearModel.Of(over)),
        Single.Select(model => (AttributionModel)model),
        Rank.Select(model => (AttributionModel)model),
        Last.Select(model => (AttributionModel)model),
        Weighted.Select(model => (AttributionModel)model));

    private static Gen<SingleModel> Single =>
        from which in Gen.Elements(SingleTouch.First, SingleTouch.Last)
        from kinds in Gen.SubListOf("call", "visit")
        from channels in Gen.SubListOf("web", "fair", "unheard")
        from roles in Gen.SubListOf("closing", "delivery")
        from rule in Gen.Elements(AllExceptedRule.Counts, AllExceptedRule.Uncredited)
        let except = TouchExceptions.None.WithKinds(kinds).WithChannels(channels).WithRoles(roles)
        select except.IsNone ? SingleModel.Of(which) : SingleModel.Of(which, except, rule);

    private static Gen<RankDecayModel> Rank =>
        from ratio in Gen.Elements<Fraction>(1, Fraction.Of(1, 2), Fraction.Of(2, 3), Fraction.Of(9, 10), Fraction.Of(1, 1000), Fraction.Of(1, System.Numerics.BigInteger.One << 63))
        select RankDecayModel.Of(ratio);

    private static Gen<LastTouchesModel> Last =>
        from first in Gen.Choose(1, 9)
        from others in Gen.Choose(0, 9).ListOf()
        from scale in Gen.Elements<Fraction>(1, Fraction.Of(1, 7), Fraction.Of(System.Numerics.BigInteger.Pow(10, 30) + 1))
        select LastTouchesModel.Of(WeightUnit.Relative, others.Take(5).Select(weight => weight + scale).Prepend(first));

    private static Gen<WeightedModel> Weighted =>
        from part in Gen.Elements(TouchPart.Role, TouchPart.Kind, TouchPart.Channel)
        let names = part switch
        {
            TouchPart.Role => new[] { "campaign", "closing", "delivery" },
            TouchPart.Kind => ["call", "visit", "k1"],
            _ => ["web", "fair"],
        }
        from stated in Gen.SubListOf(names)
        from weights in Gen.CollectToList(stated, name => Gen.Elements<Fraction>(0, 1, 2, Fraction.Of(1, 3), Fraction.Of(7, 10)).Select(weight => NamedWeight.Of(name, weight)))
        from each in Gen.Elements(WeightPer.Touch, WeightPer.Name)
        from frozen in Gen.Elements(null, WeightProvenance.Of("markov-1", new LocalDate(2026, 1, 1), "head-of-sales"), WeightProvenance.Of("shapley-1", new LocalDate(2026, 1, 1), "head-of-sales", "1,204 paths"))
        where weights.Any(item => item.Weight.Sign > 0)
        select WeightedModel.Of(part, WeightUnit.Relative, weights, each).FrozenFrom(frozen);
}
