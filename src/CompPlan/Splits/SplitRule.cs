using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Splits;

/// <summary>
/// How the funded pool of a bonus is divided over departments. A closed family: equal, by stated weights, by attributed credit,
/// or a blend of these. Every variant names its departments; a department that is not named gets nothing.
/// </summary>
public abstract record SplitRule
{
    private protected SplitRule()
    {
    }

    /// <summary>The departments that take part, as ids, in the order the plan states them. The order never moves a cent.</summary>
    public abstract ValueList<string> Departments { get; }

    /// <summary>The name of the variant in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>
    /// Divides <paramref name="pool"/> over the departments, in whole minor units: the department pools, what is undistributed and what
    /// is returned give the pool exactly.
    /// </summary>
    /// <param name="pool">The funded pool of the bonus.</param>
    /// <param name="seedPrefix">
    /// What every tie seed of the bonus period begins with: <c>plan|bonus|first day|</c>. Without one the ordinally smaller id wins a tie.
    /// </param>
    /// <param name="credits">Credit of the period by attribution rule and department; what is not listed is zero.</param>
    /// <exception cref="InvalidOperationException">The rule has faults that its review would have found.</exception>
    public PoolDivision Divide(Money pool, string? seedPrefix, ValueList<DepartmentCredit> credits)
    {
        ArgumentNullException.ThrowIfNull(credits);
        return DivideAt(SeedPath.Split, pool, seedPrefix, credits);
    }

    /// <summary>As <see cref="Divide"/>, at the place <paramref name="path"/> of the seeds.</summary>
    internal virtual PoolDivision DivideAt(string path, Money pool, string? seedPrefix, ValueList<DepartmentCredit> credits) =>
        PoolDivision.Whole(this, Apportionment.Divide(pool, Claims(credits), SeedPath.At(seedPrefix, path)).Required, pool);

    /// <summary>The rule and, for a blend, those of its parts.</summary>
    internal virtual IEnumerable<SplitRule> WithParts() => [this];

    /// <summary>What each department claims of the pool.</summary>
    private protected abstract IReadOnlyList<Claim> Claims(ValueList<DepartmentCredit> credits);
}
