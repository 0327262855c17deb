using CompPlan.Distribution;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>One bonus in one performance period, from score to awards: the receipt of every stage and the identity of its pool.</summary>
public sealed class BonusResult
{
    private BonusResult(
        DueBonus due, FundedPool pool, PoolDivision division, PoolDistribution distribution)
    {
        Due = due;
        Pool = pool;
        Division = division;
        Distribution = distribution;
        Identity = PoolIdentity.Of(pool, distribution.Awarded, division.Returned + distribution.Returned, division.Undistributed + distribution.Undistributed);
        Warnings = ValueList<Issue>.Of(PoolWarnings.Of(this));
    }

    /// <summary>The bonus.</summary>
    public Bonus Bonus => Due.Bonus;

    /// <summary>The version of the plan that applies to the period.</summary>
    public PlanVersion Version => Due.Version;

    /// <summary>The performance period.</summary>
    public PerformancePeriod Period => Due.Period;

    /// <summary>The figures of its goals.</summary>
    public Scorecard Scorecard => Due.Scorecard;

    /// <summary>Who took part and with what.</summary>
    public ParticipationRegister Participations => Due.People;

    /// <summary>What it scored.</summary>
    public ScoreReading Score => Pool.Score;

    /// <summary>What it was funded with.</summary>
    public FundedPool Pool { get; }

    /// <summary>What each department has.</summary>
    public PoolDivision Division { get; }

    /// <summary>What each person has.</summary>
    public PoolDistribution Distribution { get; }

    /// <summary>Where every cent went.</summary>
    public PoolIdentity Identity { get; }

    /// <summary>Cents that no clause gives to anybody.</summary>
    public ValueList<Issue> Warnings { get; }

    internal DueBonus Due { get; }

    internal static BonusResult Of(
        DueBonus due, FundedPool pool, PoolDivision division, PoolDistribution distribution) =>
        new(due, pool, division, distribution);
}
