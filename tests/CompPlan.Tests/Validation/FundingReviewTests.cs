using CompPlan.Funding;
using CompPlan.Rounding;
using CompPlan.Tests.Goals;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Validation;

public class FundingReviewTests
{
    private static readonly Currency Euro = Currency.Of("EUR");

    private static FundingRule Rule(
        long amount = 100, ScoreUse score = ScoreUse.Applied, string step = "0.01", Money? cap = null, Money? floor = null, FloorWhenGated? gated = null) =>
        FundingRule.Of(FixedBase.Of(Money.Of(amount, Euro)), score, RoundingRule.Of(Fraction.Parse(step), MidpointRule.HalfUp))
            .WithCap(cap is { } most ? AmountLimit.Of(most) : null)
            .WithFloor(floor is { } least ? AmountLimit.Of(least) : null, gated);

    [Fact]
    public void A_good_rule_passes() => Assert.Empty(FundingReview.Of(Rule(cap: Money.Of(200, Euro), floor: Money.Of(0, Euro)), Euro, "funding"));

    [Fact]
    public void Amounts_and_bounds_are_not_negative_and_in_order() => Assert.Equal(
        ["NUMBER_RANGE funding.base.amount", "BOUND_NEGATIVE funding.cap.amount", "BOUND_NEGATIVE funding.floor.amount", "CAP_BELOW_FLOOR funding.cap"],
        FundingReview.Of(Rule(amount: -1, cap: Money.Of(-2, Euro), floor: Money.Of(-1, Euro)), Euro, "funding").Codes());

    [Theory]
    [InlineData("0.01", true)]
    [InlineData("0.05", true)]
    [InlineData("10", true)]
    [InlineData("0.015", false)]
    [InlineData("0.001", false)]
    public void The_step_is_a_multiple_of_the_minor_unit(string step, bool good) =>
        Assert.Equal(good ? [] : ["AMOUNT_SCALE rounding.step"], FundingReview.Of(Rule(step: step), Euro, "").Codes());

    [Fact]
    public void Options_have_no_default() =>
        Assert.Equal(["MISSING_FIELD score", "MISSING_FIELD floorWhenGated"], FundingReview.Of(Rule(score: default, gated: default(FloorWhenGated)), Euro, "").Codes());

    [Fact]
    public void Bases_nest_so_deep_and_no_deeper()
    {
        IEnumerable<string> Codes(int bases) => FundingReview.Of(
            FundingRule.Of(DeepPlan.Base(bases, Euro), ScoreUse.NotApplied, RoundingRule.ToMinorUnit(Euro, MidpointRule.HalfUp)), Euro, "funding").Codes();

        Assert.Empty(Codes(8));
        Assert.Equal(["LIMIT funding.base"], Codes(9));
    }

    /// <summary>Twice the people, once by the head and once by what it multiplies, is no pool that anybody means.</summary>
    [Fact]
    public void People_are_counted_once()
    {
        IEnumerable<string> Codes(FundingBase each) =>
            FundingReview.Of(FundingRule.Of(PerHeadBase.Of(each), ScoreUse.NotApplied, RoundingRule.ToMinorUnit(Euro, MidpointRule.HalfUp)), Euro, "").Codes();
        var one = FixedBase.Of(Money.Of(100, Euro));

        Assert.Empty(Codes(one));
        Assert.Equal(["OPTION_CONFLICT base.of"], Codes(TargetBonusesBase.All));
        Assert.Equal(["OPTION_CONFLICT base.of"], Codes(SumBase.Of(FundingSource.Of("a", one), FundingSource.Of("b", PerHeadBase.Of(one)))));
    }
}
