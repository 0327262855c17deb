using CompPlan.Distribution;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Splits;

namespace CompPlan.Plans;

/// <summary>
/// One collective bonus: how often it is earned, who takes part, what it is earned by, how much it is, and how it is
/// divided over departments and people. The order of the members is the order of the calculation.
/// </summary>
public sealed record Bonus
{
    private Bonus(
        string id,
        string? name,
        Cadence cadence,
        EligibilityRule eligibility,
        ScoreNode score,
        FundingRule funding,
        SplitRule split,
        DistributionRule distribution,
        PresenceRule? presence)
    {
        Id = id;
        Name = name;
        Cadence = cadence;
        Eligibility = eligibility;
        Score = score;
        Funding = funding;
        Split = split;
        Distribution = distribution;
        Presence = presence;
    }

    /// <summary>The id; part of every tie seed of this bonus.</summary>
    public string Id { get; }

    /// <summary>The displayed name; changes no amount.</summary>
    public string? Name { get; }

    /// <summary>The length of its performance periods.</summary>
    public Cadence Cadence { get; }

    /// <summary>Who takes part.</summary>
    public EligibilityRule Eligibility { get; }

    /// <summary>In which unit presence is counted; null for calendar days, unrounded.</summary>
    public PresenceRule? Presence { get; }

    /// <summary>What it is earned by: a goal or a tree of goals.</summary>
    public ScoreNode Score { get; }

    /// <summary>How much the pool is.</summary>
    public FundingRule Funding { get; }

    /// <summary>How the pool is divided over departments.</summary>
    public SplitRule Split { get; }

    /// <summary>How a department's pool is divided over its people.</summary>
    public DistributionRule Distribution { get; }

    /// <summary>A bonus.</summary>
    public static Bonus Of(
        string id,
        Cadence cadence,
        EligibilityRule eligibility,
        ScoreNode score,
        FundingRule funding,
        SplitRule split,
        DistributionRule distribution,
        string? name = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(cadence);
        ArgumentNullException.ThrowIfNull(eligibility);
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(funding);
        ArgumentNullException.ThrowIfNull(split);
        ArgumentNullException.ThrowIfNull(distribution);
        return new Bonus(id, name, cadence, eligibility, score, funding, split, distribution, presence: null);
    }

    /// <summary>The same bonus with a unit of presence; calendar days where it is null.</summary>
    public Bonus WithPresence(PresenceRule? presence) =>
        new(Id, Name, Cadence, Eligibility, Score, Funding, Split, Distribution, presence);
}
