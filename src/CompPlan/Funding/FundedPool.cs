using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>
/// The receipt of a pool: every step of its rule in the order of the rule, and what is left to divide. Steps that the rule does not have
/// are absent. Amounts of steps are in whole units of the currency, from the rounding on whole minor units.
/// </summary>
public sealed record FundedPool
{
    private FundedPool(FundingRule rule, FundingFigures figures, ScoreReading score)
    {
        Rule = rule;
        Figures = figures;
        Score = score;
        var factors = new PoolFactors(rule, score);
        Base = rule.Base.Take(figures, factors, factors.Whole);
        EmployerCost = figures.Charge is { } charge && rule.EmployerCost is not null ? EmployerCostReading.Of(Base.Scored, charge) : null;
        Unrounded = EmployerCost?.Gross ?? Base.Scored;
        Rounded = rule.Rounding.Round(Unrounded);
        Cap = rule.Cap is { } cap ? LimitReading.Cap(cap, figures, Rounded.Result) : null;
        var capped = Cap?.After ?? Rounded.Result;
        FloorWaived = rule.Floor is not null && rule.Score != ScoreUse.NotApplied
            && rule.FloorWhenGated == Funding.FloorWhenGated.Nothing && score.Gated;
        Floor = rule.Floor is { } floor && !FloorWaived ? LimitReading.Floor(floor, figures, capped) : null;
        var bounded = Floor?.After ?? capped;
        Override = figures.Override is { } stated ? PoolOverride.Of(stated, bounded) : null;
        Entitlement = Override?.After ?? bounded;
        TrueUp = rule.TrueUp is not null ? TrueUpReading.Of(Entitlement, figures.Paid) : null;
        var due = TrueUp?.Amount ?? Entitlement;
        Draw = rule.Draw is { } draw ? DrawReading.Of(draw, figures.OwedIn, due) : null;
        var drawn = Draw?.After ?? due;
        SharedCap = figures.Room is { } room ? SharedCapReading.Of(room, drawn) : null;
        BeforeNegative = SharedCap?.After ?? drawn;
        Funded = rule.Negative == NegativePool.Zero ? Fraction.Max(Fraction.Zero, BeforeNegative) : BeforeNegative;
        Opened = Funded + (figures.CarriedIn?.Amount.ToFraction() ?? Fraction.Zero);
        Reserve = rule.Reserve is { } reserve ? PoolShareReading.Of(reserve, Opened, figures.Currency) : null;
        var left = Opened - (Reserve?.Taken ?? Fraction.Zero);
        CompanyShare = rule.CompanyShare is { } share ? PoolShareReading.Of(share, left, figures.Currency) : null;
        Rest = left - (CompanyShare?.Taken ?? Fraction.Zero);
    }

    /// <summary>The rule.</summary>
    public FundingRule Rule { get; }

    /// <summary>What it looked up.</summary>
    public FundingFigures Figures { get; }

    /// <summary>The score of the bonus, whether it is applied or not.</summary>
    public ScoreReading Score { get; }

    /// <summary>The base the rule names, alone and times its factor.</summary>
    public FundedBase Base { get; }

    /// <summary>What the base is multiplied by: the score, or 1 where the score is not applied or is applied by source.</summary>
    public Fraction Factor => Base.Factor.Value;

    /// <summary>From what the employer spends to gross.</summary>
    public EmployerCostReading? EmployerCost { get; }

    /// <summary>Base × factor, gross, exact.</summary>
    public Fraction Unrounded { get; }

    /// <summary>Its rounding to the step of the rule.</summary>
    public Rounded Rounded { get; }

    /// <summary>The cap.</summary>
    public LimitReading? Cap { get; }

    /// <summary>Whether the cap lowered the rounded amount.</summary>
    public bool CapApplied => Cap is { Applied: true };

    /// <summary>Whether the floor does not hold because a gate is closed and the rule says nothing is paid then.</summary>
    public bool FloorWaived { get; }

    /// <summary>The floor; absent also where it is waived.</summary>
    public LimitReading? Floor { get; }

    /// <summary>Whether the floor raised the amount after the cap.</summary>
    public bool FloorApplied => Floor is { Applied: true };

    /// <summary>The override of the pool.</summary>
    public PoolOverride? Override { get; }

    /// <summary>The pool after bounds and override: what the period, or the year to date, entitles to.</summary>
    public Fraction Entitlement { get; }

    /// <summary>Against what was paid for the year's earlier periods.</summary>
    public TrueUpReading? TrueUp { get; }

    /// <summary>The draw.</summary>
    public DrawReading? Draw { get; }

    /// <summary>The cap that the bonus shares with others.</summary>
    public SharedCapReading? SharedCap { get; }

    /// <summary>The pool before what becomes of a negative one.</summary>
    public Fraction BeforeNegative { get; }

    /// <summary>The funded pool in whole units of the currency: below zero only where it is carried, recovered or absorbed.</summary>
    public Fraction Funded { get; }

    /// <summary>Funded + carried in.</summary>
    public Fraction Opened { get; }

    /// <summary>What is kept in reserve.</summary>
    public PoolShareReading? Reserve { get; }

    /// <summary>What the company keeps of the rest.</summary>
    public PoolShareReading? CompanyShare { get; }

    /// <summary>What is left after reserve and company share, before it is known whether it can be divided.</summary>
    public Fraction Rest { get; }

    /// <summary>Whether <see cref="Rest"/> is below zero and neither divided nor forgotten.</summary>
    public bool Shortfall => Rest.Sign < 0 && Rule.Negative is NegativePool.Carry or NegativePool.Absorb;

    /// <summary>The funded amount, in whole minor units.</summary>
    public Money Amount => ToMoney(Funded);

    /// <summary>What an earlier period carried in.</summary>
    public Money CarriedIn => Figures.CarriedIn?.Amount ?? ToMoney(Fraction.Zero);

    /// <summary>What goes into the reserve; below zero where it absorbs a negative pool.</summary>
    public Money Reserved => ToMoney(Shortfall && Rule.Negative == NegativePool.Absorb ? Rest : Reserve?.Taken ?? Fraction.Zero);

    /// <summary>What the company keeps.</summary>
    public Money Returned => ToMoney(CompanyShare?.Taken ?? Fraction.Zero);

    /// <summary>The negative amount that opens the next period; zero for any other pool.</summary>
    public Money Carried => ToMoney(Shortfall && Rule.Negative == NegativePool.Carry ? Rest : Fraction.Zero);

    /// <summary>What is owed from draws afterwards: without what the shared cap cut off an advance, since nobody had it.</summary>
    public Money Owed => ToMoney((Draw?.Owed ?? Fraction.Zero) - NotAdvanced);

    private Fraction NotAdvanced => Draw is { Draw.Recovery: DrawRecovery.Recovered } draw && SharedCap is { } cap
        ? Fraction.Min(draw.Added, cap.Before - cap.After)
        : Fraction.Zero;

    /// <summary>What is divided over departments and people; below zero where it is recovered.</summary>
    public Money Divided => ToMoney(Shortfall ? Fraction.Zero : Rest);

    internal bool Fits
    {
        get
        {
            var most = Fraction.Of(long.MaxValue, Figures.Currency.MinorUnitsPerUnit);
            return Entitlement.Abs() <= most && BeforeNegative.Abs() <= most
                && Opened.Abs() <= most && (Draw?.Owed ?? Fraction.Zero) <= most;
        }
    }

    internal static FundedPool Of(FundingRule rule, FundingFigures figures, ScoreReading score) => new(rule, figures, score);

    private Money ToMoney(Fraction amount) => RoundingRule.ToMinorUnit(Figures.Currency, MidpointRule.Down).ToMoney(amount, Figures.Currency);
}
