using CompPlan.Attribution;
using CompPlan.People;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// How the pool of a department reaches its people: sub-pools by criterion, each strictly proportional to its key, and a cap
/// on what one person gets over all sub-pools, where the plan states one.
/// </summary>
public sealed record DistributionRule
{
    private DistributionRule(WeightUnit unit, ValueList<SubPool> parts, IndividualBound? cap, ExcessRule? excess, IndividualBound? floor, FloorShortage? shortage)
    {
        Unit = unit;
        Parts = parts;
        Cap = cap;
        Excess = excess;
        Floor = floor;
        Shortage = shortage;
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

    /// <summary>
    /// What becomes of the money above a cap; stated exactly when there is a cap, of this bonus or over several bonuses (<see cref="PersonalCap"/>).
    /// </summary>
    public ExcessRule? Excess { get; }

    /// <summary>
    /// The least one person who takes part gets from the bonus over all sub-pools and departments, of a pool above zero; a cap goes before
    /// it. Absent when there is none. A stated floor changes the way of dividing as a cap does.
    /// </summary>
    public IndividualBound? Floor { get; }

    /// <summary>What happens where a department has less than the floors of its people; stated exactly when there is a floor.</summary>
    public FloorShortage? Shortage { get; }

    /// <summary>A distribution over <paramref name="parts"/>, with or without a cap and a floor.</summary>
    public static DistributionRule Of(
        WeightUnit unit,
        IEnumerable<SubPool> parts,
        IndividualBound? cap = null,
        ExcessRule? excess = null,
        IndividualBound? floor = null,
        FloorShortage? shortage = null) =>
        new(unit, ValueList<SubPool>.Of(parts), cap, excess, floor, shortage);

    /// <summary>
    /// Distributes department pools to the people of a register, in whole minor units. Without a bound each sub-pool is divided on its
    /// own. With a cap or a floor the sub-pools in which nobody has weight are set aside, and the rest is divided once by the exact uncapped totals.
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
    /// <param name="ceilings">The ceilings of the plan, for bounds that are multiples of one.</param>
    /// <exception cref="ArgumentException">A department has two pools.</exception>
    /// <exception cref="InvalidOperationException">The rule has faults that its review would have found.</exception>
    public PoolDistribution Distribute(
        ValueList<DepartmentPool> pools,
        ParticipationRegister register,
        string? seedPrefix,
        ValueList<CountedCredit>? credits = null,
        ValueList<Ceiling>? ceilings = null) => Distribute(pools, register, seedPrefix, credits, ceilings, null);

    /// <summary>The same under a cap over several bonuses. What is taken back from people is not bound by it.</summary>
    internal PoolDistribution Distribute(
        ValueList<DepartmentPool> pools,
        ParticipationRegister register,
        string? seedPrefix,
        ValueList<CountedCredit>? credits,
        ValueList<Ceiling>? ceilings,
        PersonalRoom? room)
    {
        ArgumentNullException.ThrowIfNull(pools);
        ArgumentNullException.ThrowIfNull(register);
        if (pools.DistinctBy(pool => pool.Department, StringComparer.Ordinal).Count() != pools.Count)
            throw new ArgumentException("A department has one pool.", nameof(pools));
        var claims = ClaimsOf(pools, register, seedPrefix, credits);
        var figures = BoundFigures.Of(register, ceilings ?? ValueList<Ceiling>.Empty);
        var takesBack = pools.Any(pool => pool.Amount.Sign < 0);
        var bounds = PersonBounds.Of(this, figures, takesBack ? null : room, claims, seedPrefix);
        return new PoolDistribution(this, ValueList<DepartmentDistribution>.Of(claims.Select(claim =>
            bounds is null ? DepartmentDistribution.Plain(claim) : DepartmentDistribution.Bounded(claim, bounds))));
    }

    /// <summary>The departments that have less than the floors of their people: the floors together, and what there is, in minor units.</summary>
    internal IEnumerable<(string Department, Int128 Floors, Money Pool)> Short(
        ValueList<DepartmentPool> pools, ParticipationRegister register, ValueList<CountedCredit>? credits, ValueList<Ceiling> ceilings)
    {
        var claims = ClaimsOf(pools, register, null, credits);
        if (Floor is null || PersonBounds.Of(this, BoundFigures.Of(register, ceilings), null, claims, null) is not { } bounds)
            yield break;
        foreach (var department in claims)
        {
            var floors = ColumnSum.Of(bounds.FloorsOf(department));
            if (department.Divided.Minor > 0 && floors > department.Divided.Minor)
                yield return (department.Seats.Department, floors, department.Divided);
        }
    }

    private UncappedClaims[] ClaimsOf(
        ValueList<DepartmentPool> pools, ParticipationRegister register, string? seedPrefix, ValueList<CountedCredit>? credits) =>
        [.. pools.Select(pool => UncappedClaims.Of(this, pool, DepartmentSeats.Of(pool.Department, register, credits), seedPrefix))];
}
