using CompPlan.Funding;
using CompPlan.Rounding;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>Sound funding rules with every option, in currencies of 0, 2 and 3 decimals, and slightly broken ones; with a shrinker.</summary>
public static class FundingGenerators
{
    public static Arbitrary<FundingRule> Rules() => Arb.From(Sound, Shrink);

    public static Gen<FundingRule> Sound =>
        from code in Gen.Elements("EUR", "JPY", "KWD")
        let currency = Currency.Of(code)
        from amount in Gen.OneOf(Gen.Choose(0, 300), Gen.Choose(0, 100_000_000))
        from use in Gen.Frequency((4, Gen.Constant(ScoreUse.Applied)), (1, Gen.Constant(ScoreUse.NotApplied)))
        from steps in Gen.Elements(1, 1, 5, 1000)
        from midpoint in Gen.Elements(MidpointRule.HalfUp, MidpointRule.HalfEven, MidpointRule.Down, MidpointRule.Up)
        from floor in Gen.Frequency((2, Gen.Constant((int?)null)), (1, Gen.Choose(0, amount).Select(minor => (int?)minor)))
        from above in Gen.Frequency((2, Gen.Constant((int?)null)), (1, Gen.Choose(0, amount + 1).Select(minor => (int?)minor)))
        from gated in Gen.Elements(FloorWhenGated.Pays, FloorWhenGated.Nothing)
        let cap = above is null ? null : (long?)above + (floor ?? 0)
        select FundingRule.Of(
            FixedBase.Of(Money.Of(amount, currency)),
            use,
            RoundingRule.Of(Fraction.Of(steps, currency.MinorUnitsPerUnit), midpoint),
            cap is { } most ? Money.Of(most, currency) : null,
            floor is { } least ? Money.Of(least, currency) : null,
            floor is null ? null : gated);

    /// <summary>Rules with a fault that the review must find.</summary>
    public static Gen<FundingRule> Broken =>
        from rule in Sound
        let one = Money.Of(1, rule.Currency)
        let other = Money.Of(1, Currency.Of("USD"))
        from broken in Gen.Elements(
            FundingRule.Of(FixedBase.Of(-one), rule.Score, rule.Rounding),
            FundingRule.Of(rule.Base, rule.Score, RoundingRule.Of(rule.Rounding.Step * Fraction.Of(1, 10_000), MidpointRule.Up)),
            FundingRule.Of(rule.Base, rule.Score, rule.Rounding, -one),
            FundingRule.Of(rule.Base, rule.Score, rule.Rounding, null, other),
            FundingRule.Of(rule.Base, rule.Score, rule.Rounding, one, one + one, FloorWhenGated.Pays))
        select broken;

    private static IEnumerable<FundingRule> Shrink(FundingRule rule)
    {
        if (rule.Cap is not null)
            yield return FundingRule.Of(rule.Base, rule.Score, rule.Rounding, null, rule.Floor, rule.FloorWhenGated);
        if (rule.Floor is not null)
            yield return FundingRule.Of(rule.Base, rule.Score, rule.Rounding, rule.Cap);
        if (rule.Base is FixedBase { Amount.Minor: > 1 } fixedBase)
            yield return FundingRule.Of(
                FixedBase.Of(Money.Of(fixedBase.Amount.Minor / 2, rule.Currency)), rule.Score, rule.Rounding, rule.Cap, rule.Floor, rule.FloorWhenGated);
    }
}
