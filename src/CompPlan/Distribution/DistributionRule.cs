using CompPlan.Attribution;
using CompPlan.People;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// How the pool of a department reaches its people: sub-pools by criterion, each strictly proportional to its key, and a cap
/// on what one person gets over all sub-pools, where the plan states one.
/// </summary>
public sealed record DistributionRule
{
    private DistributionRule(WeightUnit unit, ValueList<SubPool> parts, IndividualBound? cap, ExcessRule? excess)
    {
        Unit = unit;
        Parts = parts;
        Cap = cap;
        Excess = excess;
    }

    /// <summary>The unit of the parts' weights: percent sum to exactly 100, fractions to exactly 1, relative weights to anything.</summary>
    public WeightUnit Unit { get; }

    /// <summary>The sub-pools; a rule with a single criterion has one of the whole weight.</summary>
    public ValueList<SubPool> Parts { get; }

    /// <summary>
    /// The most one person gets from the bonus over all sub-pools and departments; absent when there is no limit. A stated cap
    /// changes the way of dividing even where it binds nobody: the department pool is then divided once.
    /// </summary>
    public IndividualBound? Cap { get; }

    /// <summary>What becomes of the money above a cap; stated exactly when there is a cap.</summary>
    public ExcessRule? Excess { get; }

    /// <summary>A distribution over <paramref name="parts"/>, with or without a cap.</summary>
    public static DistributionRule Of(
        WeightUnit unit, IEnumerable<SubPool> parts, IndividualBound? cap = null, ExcessRule? excess = null) =>
        new(unit, ValueList<SubPool>.Of(parts), cap, excess);

    /// <summary>
    /// Distributes department pools to the people of a register, in whole minor units. Without a cap each sub-pool is divided on its
    /// own. With a cap the sub-pools in which nobody has weight are set aside, and the rest is divided once by the exact uncapped totals.
    /// </summary>
    /// <param name="pools">The department pools; each department once. A negative one is divided by its magnitude into negative awards, and caps bound magnitudes.</param>
    /// <param name="register">Who takes part in the departments. People of a department without a pool get nothing.</param>
    /// <param name="seedPrefix">
    /// What every tie seed of the bonus period begins with: <c>plan|bonus|first day|</c>. Without one the ordinally smaller id wins a tie.
    /// </param>
    /// <param name="credits">
    /// What actors earned for departments in the period, for keys by credit: every actor with credit for a department once for each rule
    /// and treatment of credit below zero that a key names. What is not listed is zero.
    /// </param>
    /// <exception cref="ArgumentException">A department has two pools.</exception>
    /// <exception cref="InvalidOperationException">The rule has faults that its review would have found.</exception>
    public PoolDistribution Distribute(
        ValueList<DepartmentPool> pools, ParticipationRegister register, string? seedPrefix, ValueList<CountedCredit>? credits = null)
    {
        ArgumentNullException.ThrowIfNull(pools);
        ArgumentNullException.ThrowIfNull(register);
        if (pools.DistinctBy(pool => pool.Department, StringComparer.Ordinal).Count() != pools.Count)
            throw new ArgumentException("A department has one pool.", nameof(pools));
        var claims = pools
            .Select(pool => UncappedClaims.Of(this, pool, DepartmentSeats.Of(pool.Department, register, credits), seedPrefix))
            .ToArray();
        var caps = Cap is null ? null : PersonBounds.Of(Cap, register, claims, seedPrefix);
        return new PoolDistribution(this, ValueList<DepartmentDistribution>.Of(claims.Select(claim =>
            caps is null ? DepartmentDistribution.Plain(claim) : DepartmentDistribution.Capped(claim, caps))));
    }
}
