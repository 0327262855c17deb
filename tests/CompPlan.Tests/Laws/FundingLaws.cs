using CompPlan.Curves;
using CompPlan.Funding;
using CompPlan.Tests.Generators;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What every funded pool does. A pool beyond 64-bit minor units is refused by the review of the case and has no laws.</summary>
[Properties(Arbitrary = [typeof(FundingCase)], MaxTest = 150)]
public class FundingLaws
{
    [Property]
    public void Sound_rules_have_no_findings(FundingCase one) =>
        Assert.Empty(FundingReview.Of(one.Rule, one.Scope.Currency, "funding").Select(issue => issue.Code + " " + issue.Path));

    [Property(MaxTest = 100)]
    public FsCheck.Property Broken_rules_have_findings() => Prop.ForAll(
        Arb.From(FundingCase.Sound.SelectMany(one => FundingGenerators.Broken(one.Scope).Select(rule => (rule, one.Scope.Currency)))),
        broken => FundingReview.Of(broken.rule, broken.Currency, "funding").Any());

    /// <summary>Every step takes what the step before it gave, and the rounding differs by less than a step.</summary>
    [Property]
    public void Every_step_begins_where_the_one_before_ended(FundingCase one)
    {
        if (!one.Fits)
            return;
        var pool = one.Fund();
        Assert.True(pool.Rounded.Difference.Abs() < one.Rule.Rounding.Step);
        Assert.True((pool.Rounded.Result / one.Rule.Rounding.Step).IsWhole);
        Assert.Equal(pool.Rounded.Result, pool.Cap?.Before ?? pool.Rounded.Result);
        Assert.Equal(pool.Cap?.After ?? pool.Rounded.Result, pool.Floor?.Before ?? pool.Cap?.After ?? pool.Rounded.Result);
        Assert.Equal(pool.Entitlement, pool.Draw?.Before ?? pool.Entitlement);
        Assert.Equal(pool.Funded + pool.CarriedIn.ToFraction(), pool.Opened);
        Assert.Equal(
            pool.Opened, pool.Divided.ToFraction() + pool.Reserved.ToFraction() + pool.Returned.ToFraction() + pool.Carried.ToFraction());
    }

    [Property]
    public void A_pool_keeps_its_bounds_unless_the_floor_is_waived(FundingCase one)
    {
        if (!one.Fits)
            return;
        var pool = one.Fund();
        Assert.True(pool.Cap is null || pool.Cap.After <= pool.Cap.Amount);
        Assert.True(pool.Floor is null || pool.Entitlement >= pool.Floor.Amount);
        Assert.False(pool.FloorWaived && !pool.Score.Gated);
        Assert.True(pool.Draw is null || pool.Funded >= pool.Draw.Draw.Amount.ToFraction());
        Assert.All(new[] { pool.Cap, pool.Floor }.OfType<LimitReading>(), limit =>
            Assert.True((limit.Amount * one.Scope.Currency.MinorUnitsPerUnit).IsWhole && limit.Amount.Sign >= 0));
    }

    /// <summary>The share of a profit that the bonus itself changes satisfies its equation exactly.</summary>
    [Property(MaxTest = 300)]
    public void A_circular_share_satisfies_its_equation(FundingCase one)
    {
        if (one.Fits)
            Circular(one.Fund().Base);
    }

    private static void Circular(FundedBase taken)
    {
        foreach (var part in taken.Parts)
            Circular(part);
        // Where the tax on the bonus would eat its own divisor there is no solution; the review stops there.
        if (taken.Rule is not ProfitShareBase share || share.Divisor(taken.Factor.Value).Sign <= 0 || share.Divisor(Fraction.One).Sign <= 0)
            return;
        // Found again from the receipt: P·(1 − t) = B·(1 + s·r·(d − t)) ÷ (s·r).
        var (b, rate) = (taken.Scored, share.Rate * taken.Factor.Value);
        var (tax, own) = (share.Tax ?? 0, share.Bonus == BonusDeduction.Deducted ? Fraction.One : Fraction.Zero);
        var untaxed = taken.Amount * (Fraction.One + share.Rate * (own - tax)) / share.Rate;
        Assert.Equal(b, rate * (untaxed - own * b + tax * b));
    }

    /// <summary>L47 at the level of the pool: where the score grows with what is reached, reaching more never funds less.</summary>
    [Property]
    public void Reaching_more_never_funds_less(FundingCase one, byte more)
    {
        var raised = one with { Scores = one.Scores.WithActual(0, one.Scores.Actuals[0] + Fraction.Of(more, 4)) };
        if (!raised.Fits || !one.Fits || raised.Scores.Score().Value < one.Scores.Score().Value || one.Rule.Score == ScoreUse.BySource)
            return;
        var (before, after) = (one.Fund(), raised.Fund());
        Assert.True(one.Rule.FloorWhenGated is not null || MayFall(before.Base) || MayFall(after.Base) || after.Amount >= before.Amount);
    }

    /// <summary>A loss grows with the score that multiplies it, and a schedule falls where its curve does.</summary>
    private static bool MayFall(FundedBase taken) =>
        taken.Amount.Sign < 0 || taken.Scored.Sign < 0 || taken.Rule is ScheduleBase { Curve.Direction: not CurveDirection.Rising } || taken.Parts.Any(MayFall);
}
