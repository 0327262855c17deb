using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>
/// How much money a bonus has in a performance period: base × score, rounded to the stated step, then the cap, then the
/// floor. Up to the rounding everything is exact; the funded amount is whole minor units.
/// </summary>
public sealed record FundingRule
{
    private FundingRule(FundingBase @base, ScoreUse score, RoundingRule rounding, Money? cap, Money? floor, FloorWhenGated? floorWhenGated)
    {
        Base = @base;
        Score = score;
        Rounding = rounding;
        Cap = cap;
        Floor = floor;
        FloorWhenGated = floorWhenGated;
    }

    /// <summary>What the pool is made of.</summary>
    public FundingBase Base { get; }

    /// <summary>Whether the score multiplies it.</summary>
    public ScoreUse Score { get; }

    /// <summary>The rounding of base × score; its step is in whole units of the currency (0.01 for cents) and a multiple of the minor unit.</summary>
    public RoundingRule Rounding { get; }

    /// <summary>The greatest pool, inclusive; absent where there is none.</summary>
    public Money? Cap { get; }

    /// <summary>The least pool, inclusive; absent where there is none.</summary>
    public Money? Floor { get; }

    /// <summary>What the floor does while a gate is closed; stated wherever there is a floor and the score has a gate.</summary>
    public FloorWhenGated? FloorWhenGated { get; }

    /// <summary>The currency of the pool, that of its base.</summary>
    public Currency Currency => Base.Currency;

    /// <summary>A pool of <paramref name="base"/>, times the score or not, rounded, capped and floored.</summary>
    public static FundingRule Of(
        FundingBase @base,
        ScoreUse score,
        RoundingRule rounding,
        Money? cap = null,
        Money? floor = null,
        FloorWhenGated? floorWhenGated = null)
    {
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(rounding);
        return new FundingRule(@base, score, rounding, cap, floor, floorWhenGated);
    }

    /// <summary>The pool for a score.</summary>
    /// <exception cref="OverflowException">The pool does not fit 64-bit minor units, see <see cref="Fits"/>; review of the case refuses it.</exception>
    public FundedPool Fund(ScoreReading score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return FundedPool.Of(this, Base.Take(), score);
    }

    /// <summary>Whether the pool for a score fits 64-bit minor units.</summary>
    public bool Fits(ScoreReading score)
    {
        ArgumentNullException.ThrowIfNull(score);
        var minor = FundedPool.AmountOf(this, Base.Take(), score) * Currency.MinorUnitsPerUnit;
        return minor.Abs() <= long.MaxValue;
    }
}
