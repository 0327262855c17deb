using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>The receipt of a pool: base, factor, rounding, the bounds that changed it, and the amount in whole minor units.</summary>
public sealed record FundedPool
{
    private FundedPool(FundingRule rule, FundedBase @base, ScoreReading score)
    {
        Rule = rule;
        Base = @base;
        Score = score;
        Factor = FactorOf(rule, score);
        Unrounded = @base.Amount * Factor;
        Rounded = rule.Rounding.Round(Unrounded);
        FloorWaived = IsFloorWaived(rule, score);
        var capped = Capped(rule, Rounded.Result);
        CapApplied = capped < Rounded.Result;
        var floored = FloorWaived ? capped : Floored(rule, capped);
        FloorApplied = floored > capped;
        Amount = RoundingRule.ToMinorUnit(rule.Currency, MidpointRule.Down).ToMoney(floored, rule.Currency);
    }

    /// <summary>The rule.</summary>
    public FundingRule Rule { get; }

    /// <summary>The base the rule names and what it came to.</summary>
    public FundedBase Base { get; }

    /// <summary>The score of the bonus, whether it is applied or not.</summary>
    public ScoreReading Score { get; }

    /// <summary>What the base is multiplied by: the score, or 1 where the score is not applied.</summary>
    public Fraction Factor { get; }

    /// <summary>Base × factor in whole units of the currency, exact.</summary>
    public Fraction Unrounded { get; }

    /// <summary>Its rounding to the step of the rule.</summary>
    public Rounded Rounded { get; }

    /// <summary>Whether the cap lowered the rounded amount.</summary>
    public bool CapApplied { get; }

    /// <summary>Whether the floor does not hold because a gate is closed and the rule says nothing is paid then.</summary>
    public bool FloorWaived { get; }

    /// <summary>Whether the floor raised the amount after the cap.</summary>
    public bool FloorApplied { get; }

    /// <summary>The funded amount, in whole minor units.</summary>
    public Money Amount { get; }

    internal static FundedPool Of(FundingRule rule, FundedBase @base, ScoreReading score) => new(rule, @base, score);

    internal static Fraction AmountOf(FundingRule rule, FundedBase @base, ScoreReading score)
    {
        var capped = Capped(rule, rule.Rounding.Apply(@base.Amount * FactorOf(rule, score)));
        return IsFloorWaived(rule, score) ? capped : Floored(rule, capped);
    }

    private static Fraction FactorOf(FundingRule rule, ScoreReading score) => rule.Score == ScoreUse.Applied ? score.Value : Fraction.One;

    private static bool IsFloorWaived(FundingRule rule, ScoreReading score) =>
        rule.Floor is not null && rule.Score == ScoreUse.Applied && rule.FloorWhenGated == FloorWhenGated.Nothing && score.Gated;

    private static Fraction Capped(FundingRule rule, Fraction amount) => rule.Cap is { } cap ? Fraction.Min(amount, cap.ToFraction()) : amount;

    private static Fraction Floored(FundingRule rule, Fraction amount) => rule.Floor is { } floor ? Fraction.Max(amount, floor.ToFraction()) : amount;
}
