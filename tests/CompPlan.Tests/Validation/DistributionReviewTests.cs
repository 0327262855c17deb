using CompPlan.Distribution;
using CompPlan.Rounding;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Validation;

public class DistributionReviewTests
{
    private static readonly Currency Eur = Currency.Of("EUR");

    [Fact]
    public void Sound_distributions_have_no_findings()
    {
        Assert.Empty(Codes(Rule(100)));
        Assert.Empty(Codes(Rule(AmountBound.Of(Money.Of(0, Eur)), ExcessRule.Return)));
        Assert.Empty(Codes(Rule(SalaryShareBound.Of(Fraction.Parse("0.2")), ExcessRule.Redistribute)));
    }

    [Fact]
    public void A_cap_says_what_becomes_of_the_excess() =>
        Assert.Equal(["MISSING_FIELD distribution.excess"], Codes(Rule(AmountBound.Of(Money.Of(1, Eur)), null)));

    [Fact]
    public void An_excess_rule_needs_a_cap() =>
        Assert.Equal(["OPTION_CONFLICT distribution.excess"], Codes(Rule(null, ExcessRule.Return)));

    [Fact]
    public void A_cap_is_not_negative()
    {
        Assert.Equal(["BOUND_NEGATIVE distribution.cap.amount"], Codes(Rule(AmountBound.Of(Money.Of(-1, Eur)), ExcessRule.Return)));
        Assert.Equal(["BOUND_NEGATIVE distribution.cap.value"], Codes(Rule(SalaryShareBound.Of(-1), ExcessRule.Return)));
    }

    [Fact]
    public void A_floor_says_what_happens_where_there_is_too_little()
    {
        DistributionRule With(IndividualBound? cap, IndividualBound? floor, FloorShortage? shortage) => DistributionRule.Of(
            WeightUnit.Percent, [SubPool.Of("salary", 100, SalaryKey.Of())], cap, cap is null ? null : ExcessRule.Keep, floor, shortage);
        var one = AmountBound.Of(Money.Of(1, Eur));
        var two = AmountBound.Of(Money.Of(2, Eur));
        Assert.Empty(Codes(With(two, one, FloorShortage.Refuse)));
        Assert.Equal(["MISSING_FIELD distribution.shortage"], Codes(With(null, one, null)));
        Assert.Equal(["OPTION_CONFLICT distribution.shortage"], Codes(With(null, null, FloorShortage.Scale)));
        Assert.Equal(["CAP_BELOW_FLOOR distribution.cap"], Codes(With(one, two, FloorShortage.Scale)));
        Assert.Equal(
            ["BOUND_NEGATIVE distribution.floor.multiple"], Codes(With(null, CeilingBound.Of("pass", -1, BoundProration.None), FloorShortage.Scale)));
    }

    [Fact]
    public void Parts_sum_to_exactly_100() =>
        Assert.Equal(["PARTS_NOT_100 distribution.parts"], Codes(Rule(60, 30, 10.01m)));

    [Fact]
    public void Parts_have_ids_and_weights() =>
        Assert.Equal(
            ["BAD_ID distribution.parts[0].id", "AMBIGUOUS_ID distribution.parts[2].id", "WEIGHT_NEGATIVE distribution.parts[2].weight"],
            Codes(DistributionRule.Of(WeightUnit.Relative,
            [
                SubPool.Of("pay day", 1, SalaryKey.Of()), SubPool.Of("days", 1, PresenceKey.Of()), SubPool.Of("Days", -1, UniformKey.Of()),
            ])));

    [Fact]
    public void A_distribution_without_parts_is_empty() =>
        Assert.Equal(["EMPTY_LIST distribution.parts"], Codes(Rule()));

    private static DistributionRule Rule(params decimal[] weights) =>
        DistributionRule.Of(WeightUnit.Percent, weights.Select((weight, i) => SubPool.Of($"p{i}", weight, SalaryKey.Of())));

    private static DistributionRule Rule(IndividualBound? cap, ExcessRule? excess) =>
        DistributionRule.Of(WeightUnit.Percent, [SubPool.Of("salary", 100, SalaryKey.Of())], cap, excess);

    private static List<string> Codes(DistributionRule rule) =>
        [.. DistributionReview.Of(rule, "distribution").Select(issue => $"{issue.Code} {issue.Path}")];
}
