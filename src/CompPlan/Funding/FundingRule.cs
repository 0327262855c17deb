using CompPlan.Goals;
using CompPlan.Rounding;

namespace CompPlan.Funding;

/// <summary>
/// How much money a bonus has in a performance period. In this order: base × score, from employer cost to gross, rounding to the stated
/// step, cap, floor, override, true-up, draw, shared cap, what becomes of a negative pool; then what is carried in, the reserve and the
/// company's share. Up to the rounding everything is exact; from there on everything is whole minor units.
/// </summary>
public sealed record FundingRule
{
    private FundingRule(FundingBase @base, ScoreUse score, RoundingRule rounding)
    {
        Base = @base;
        Score = score;
        Rounding = rounding;
    }

    /// <summary>What the pool is made of.</summary>
    public FundingBase Base { get; }

    /// <summary>Whether the score multiplies it.</summary>
    public ScoreUse Score { get; }

    /// <summary>The rounding of the score before it multiplies; its step is a ratio. Absent where the exact score does.</summary>
    public RoundingRule? FactorRounding { get; private init; }

    /// <summary>The rates of charges where base and score give the employer's cost; absent where they give the gross pool.</summary>
    public EmployerCost? EmployerCost { get; private init; }

    /// <summary>The rounding of base × score; its step is in whole units of the currency (0.01 for cents) and a multiple of the minor unit.</summary>
    public RoundingRule Rounding { get; }

    /// <summary>The greatest pool, inclusive; absent where there is none.</summary>
    public FundingLimit? Cap { get; private init; }

    /// <summary>The least pool, inclusive, applied after the cap; absent where there is none.</summary>
    public FundingLimit? Floor { get; private init; }

    /// <summary>What the floor does while a gate is closed; stated wherever there is a floor and the score has a gate.</summary>
    public FloorWhenGated? FloorWhenGated { get; private init; }

    /// <summary>How earlier periods of the year count; absent where each period stands alone.</summary>
    public TrueUp? TrueUp { get; private init; }

    /// <summary>What becomes of a pool below zero; absent where it cannot be.</summary>
    public NegativePool? Negative { get; private init; }

    /// <summary>What is paid at least as an advance or a guarantee; absent where there is none.</summary>
    public Draw? Draw { get; private init; }

    /// <summary>What is kept in reserve before the split; absent where nothing is.</summary>
    public PoolShare? Reserve { get; private init; }

    /// <summary>What the company keeps of what the reserve leaves; absent where it keeps nothing.</summary>
    public PoolShare? CompanyShare { get; private init; }

    /// <summary>What becomes of what no clause gives to anybody; absent where it is only reported.</summary>
    public UndistributedRule? Undistributed { get; private init; }

    /// <summary>Whether a balance opens the next period of this bonus.</summary>
    internal bool Carries => Negative == NegativePool.Carry || Undistributed == UndistributedRule.Carry;

    /// <summary>A pool of <paramref name="base"/>, times the score or not, rounded.</summary>
    public static FundingRule Of(FundingBase @base, ScoreUse score, RoundingRule rounding)
    {
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(rounding);
        return new FundingRule(@base, score, rounding);
    }

    /// <summary>The same rule with the score rounded before it multiplies.</summary>
    public FundingRule WithFactorRounding(RoundingRule? rounding) => this with { FactorRounding = rounding };

    /// <summary>The same rule with a base and score that give the employer's cost.</summary>
    public FundingRule WithEmployerCost(EmployerCost? cost) => this with { EmployerCost = cost };

    /// <summary>The same rule with another cap.</summary>
    public FundingRule WithCap(FundingLimit? cap) => this with { Cap = cap };

    /// <summary>The same rule with another floor, and what it does while a gate is closed.</summary>
    public FundingRule WithFloor(FundingLimit? floor, FloorWhenGated? whenGated = null) => this with { Floor = floor, FloorWhenGated = whenGated };

    /// <summary>The same rule with another treatment of the year's earlier periods.</summary>
    public FundingRule WithTrueUp(TrueUp? trueUp) => this with { TrueUp = trueUp };

    /// <summary>The same rule with another treatment of a pool below zero.</summary>
    public FundingRule WithNegative(NegativePool? negative) => this with { Negative = negative };

    /// <summary>The same rule with another draw.</summary>
    public FundingRule WithDraw(Draw? draw) => this with { Draw = draw };

    /// <summary>The same rule with another reserve.</summary>
    public FundingRule WithReserve(PoolShare? reserve) => this with { Reserve = reserve };

    /// <summary>The same rule with another share of the company.</summary>
    public FundingRule WithCompanyShare(PoolShare? share) => this with { CompanyShare = share };

    /// <summary>The same rule with another treatment of what no clause gives to anybody.</summary>
    public FundingRule WithUndistributed(UndistributedRule? undistributed) => this with { Undistributed = undistributed };

    /// <summary>The pool for a score.</summary>
    /// <exception cref="OverflowException">A step of the pool does not fit 64-bit minor units, see <see cref="Fits"/>; review of the case refuses it.</exception>
    public FundedPool Fund(ScoreReading score, FundingFigures figures)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(figures);
        var pool = FundedPool.Of(this, figures, score);
        return pool.Fits ? pool : throw new OverflowException("The pool does not fit 64-bit minor units.");
    }

    /// <summary>Whether the pool for a score fits 64-bit minor units, in each of its steps.</summary>
    public bool Fits(ScoreReading score, FundingFigures figures)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(figures);
        return FundedPool.Of(this, figures, score).Fits;
    }
}
