using CompPlan.Funding;
using CompPlan.Rounding;
using CompPlan.Tests.Generators;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What every funded pool does. A pool beyond 64-bit minor units is refused by the review of the case and has no laws.</summary>
[Properties(Arbitrary = [typeof(FundingGenerators), typeof(ScoreGenerators)], MaxTest = 150)]
public class FundingLaws
{
    [Property]
    public void Sound_rules_have_no_findings(FundingRule rule) => Assert.Empty(FundingReview.Of(rule, "funding"));

    [Property(MaxTest = 100)]
    public FsCheck.Property Broken_rules_have_findings() => Prop.ForAll(
        FsCheck.Fluent.Arb.From(FundingGenerators.Broken), rule => FundingReview.Of(rule, "funding").Any());

    [Property]
    public void A_pool_is_base_times_score_rounded_then_bounded(FundingRule rule, ScoreCase score)
    {
        if (!rule.Fits(score.Score()))
            return;
        var pool = rule.Fund(score.Score());
        var factor = rule.Score == ScoreUse.Applied ? score.Score().Value : Fraction.One;
        Assert.Equal(((FixedBase)rule.Base).Amount.ToFraction() * factor, pool.Unrounded);
        Assert.True(pool.Rounded.Difference.Abs() < rule.Rounding.Step);
        Assert.True((pool.Rounded.Result / rule.Rounding.Step).IsWhole);
        if (!pool.CapApplied && !pool.FloorApplied)
            Assert.Equal(pool.Rounded.Result, pool.Amount.ToFraction());
        else
            Assert.Equal(pool.FloorApplied ? rule.Floor : rule.Cap, pool.Amount);
    }

    [Property]
    public void A_pool_keeps_its_bounds_unless_the_floor_is_waived(FundingRule rule, ScoreCase score)
    {
        if (!rule.Fits(score.Score()))
            return;
        var pool = rule.Fund(score.Score());
        Assert.True(pool.Amount.Sign >= 0);
        Assert.True(rule.Cap is null || pool.Amount <= rule.Cap);
        Assert.True(rule.Floor is null || pool.FloorWaived || pool.Amount >= rule.Floor);
        Assert.False(pool.FloorWaived && !pool.Score.Gated);
    }

    /// <summary>L47 at the level of the pool: reaching more never funds less.</summary>
    [Property]
    public void Reaching_more_never_funds_less(FundingRule rule, ScoreCase score, byte more)
    {
        var raised = score.WithActual(0, score.Actuals[0] + Fraction.Of(more, 4));
        if (!rule.Fits(raised.Score()))
            return;
        Assert.True(rule.Fund(raised.Score()).Amount >= rule.Fund(score.Score()).Amount);
    }
}
