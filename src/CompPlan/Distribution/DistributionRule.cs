using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// How the pool of a department reaches its people: sub-pools by criterion, each strictly proportional to its key, and a cap
/// on what one person gets over all sub-pools, where the plan states one.
/// </summary>
public sealed record DistributionRule
{
    private DistributionRule(WeightUnit unit, ValueList<SubPool> parts, IndividualCap? cap, ExcessRule? excess)
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
    public IndividualCap? Cap { get; }

    /// <summary>What becomes of the money above a cap; stated exactly when there is a cap.</summary>
    public ExcessRule? Excess { get; }

    /// <summary>A distribution over <paramref name="parts"/>, with or without a cap.</summary>
    public static DistributionRule Of(
        WeightUnit unit, IEnumerable<SubPool> parts, IndividualCap? cap = null, ExcessRule? excess = null) =>
        new(unit, ValueList<SubPool>.Of(parts), cap, excess);
}
