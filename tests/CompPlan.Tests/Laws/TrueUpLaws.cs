using CompPlan.Funding;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Tests.Golden.Funding;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What holds of a year whose periods are run one after the other, each with what the run before it left.</summary>
public class TrueUpLaws
{
    private static readonly string[] s_quarters = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"];

    private static Gen<decimal[]> Amounts => Gen.Choose(-300_000, 500_000).Select(minor => minor / 100m).ListOf(4).Select(all => all.ToArray());

    private static Gen<FundingRule> Linear =>
        from rate in Gen.Elements<Fraction>(0.1m, Fraction.Of(1, 3), 1)
        from add in Gen.Choose(0, 1_000)
        from step in Gen.Elements(0.01m, 1m, 10m)
        from midpoint in Gen.Elements(MidpointRule.HalfUp, MidpointRule.HalfEven)
        select FundingRule.Of(
            SumBase.Of(FundingSource.Of("share", ShareBase.Of("amount", rate)), FundingSource.Of("fixed", FixedBase.Of(PoolYear.Euros(add)))),
            ScoreUse.NotApplied,
            RoundingRule.Of(step, midpoint));

    /// <summary>With recover, what was paid for the year adds up to the entitlement at the end of every period.</summary>
    [Property(MaxTest = 15)]
    public Property Recovered_payments_sum_to_the_entitlement_at_every_end() => Prop.ForAll(
        Arb.From(from rule in Linear from amounts in Amounts select (rule, amounts)),
        one =>
        {
            var year = Year(one.amounts).With("bonus", Cadence.Quarterly, one.rule.WithTrueUp(TrueUp.YearToDate).WithNegative(NegativePool.Recover));
            var paid = 0L;
            foreach (var quarter in s_quarters)
            {
                var result = year.Run(quarter).Results[0];
                paid += result.Identity.Awarded.Minor;
                Assert.Equal(result.Pool.Entitlement * 100, paid);
            }
        });

    /// <summary>
    /// A linear plan without bounds pays in four quarters what it pays in one year, but for the rounding: each of the five pools is off by
    /// at most half a step. With a true-up it pays exactly the same.
    /// </summary>
    [Property(MaxTest = 15)]
    public Property A_year_split_into_periods_is_the_year() => Prop.ForAll(
        Arb.From(from rule in Linear from amounts in Amounts select (rule, amounts)),
        one =>
        {
            var discrete = one.rule.WithNegative(NegativePool.Recover);
            var quarters = Sum(Year(one.amounts).With("bonus", Cadence.Quarterly, discrete));
            var toDate = Sum(Year(one.amounts).With("bonus", Cadence.Quarterly, discrete.WithTrueUp(TrueUp.YearToDate)));
            var sources = ((SumBase)one.rule.Base).Sources;
            var fourfold = FixedBase.Of(PoolYear.Euros(4 * (decimal)((FixedBase)sources[1].Base).Amount.Minor / 100));
            var whole = FundingRule.Of(SumBase.Of(sources[0], FundingSource.Of("fixed", fourfold)), ScoreUse.NotApplied, one.rule.Rounding).WithNegative(NegativePool.Recover);
            var annual = Year(one.amounts).With("bonus", Cadence.Annual, whole).Run("2026-Q4").Results[0].Identity.Awarded.Minor;
            Assert.True((quarters - annual) * 2 <= 5 * one.rule.Rounding.Step * 100 && (annual - quarters) * 2 <= 5 * one.rule.Rounding.Step * 100);
            Assert.Equal(annual, toDate);
        });

    /// <summary>A shared cap is never exceeded over its span, and nobody named later has anything while one named before is held back.</summary>
    [Property(MaxTest = 15)]
    public Property A_shared_cap_is_never_exceeded_and_its_order_is_kept() => Prop.ForAll(
        Arb.From(from cap in Gen.Choose(0, 3_000) from first in Gen.Choose(0, 900) from second in Gen.Choose(0, 900) select (cap, first, second)),
        one =>
        {
            FundingRule Fixed(int amount) => FundingRule.Of(FixedBase.Of(PoolYear.Euros(amount)), ScoreUse.NotApplied, PoolYear.Cents);
            var year = Year([0, 0, 0, 0]).With("second", Cadence.Quarterly, Fixed(one.second)).With("first", Cadence.Quarterly, Fixed(one.first))
                .WithSharedCap(SharedCap.Of("both", Cadence.Annual, AmountLimit.Of(PoolYear.Euros(one.cap)), "first", "second"));
            var total = 0L;
            foreach (var quarter in s_quarters)
            {
                var results = year.Run(quarter).Results;
                total += results.Sum(result => result.Pool.Amount.Minor);
                Assert.True(total <= one.cap * 100);
                Assert.True(results[0].Pool.Amount.Minor == 0 || results[1].Pool.SharedCap is { Applied: false });
            }
            Assert.Equal(Math.Min(one.cap, 4 * (one.first + one.second)) * 100L, total);
        });

    /// <summary>What is carried is neither lost nor made: over a year the funded pools are what was awarded and what is carried at the end.</summary>
    [Property(MaxTest = 15)]
    public Property What_is_carried_is_neither_lost_nor_made() => Prop.ForAll(
        Arb.From(from rule in Linear from amounts in Amounts select (rule, amounts)),
        one =>
        {
            var year = Year(one.amounts).With("bonus", Cadence.Quarterly, one.rule.WithNegative(NegativePool.Carry));
            var identities = s_quarters.Select(quarter => year.Run(quarter).Results[0].Identity).ToList();
            Assert.Equal(identities.Sum(identity => identity.Funded.Minor), identities.Sum(identity => identity.Awarded.Minor) + identities[^1].Carried.Minor);
            Assert.All(identities, identity => Assert.True(identity.Awarded.Sign >= 0 && identity.Carried.Sign <= 0));
        });

    private static PoolYear Year(decimal[] amounts) => PoolYear.Of(Cadence.Quarterly, 2, "amount").Measured("amount", Cadence.Quarterly, amounts);

    private static long Sum(PoolYear year) => s_quarters.Sum(quarter => year.Run(quarter).Results[0].Identity.Awarded.Minor);
}
