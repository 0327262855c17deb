using CompPlan.Attribution;
using CompPlan.Distribution;
using CompPlan.People;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Tests.Generators;

/// <summary>A rule, the pools of three departments and the people of a quarter.</summary>
public sealed record DistributionCase(
    DistributionRule Rule, ValueList<DepartmentPool> Pools, ValueList<Stay> Stays, ValueList<Leave> Leaves, EligibilityRule Eligibility, string? Prefix)
{
    public ParticipationRegister Register { get; } =
        Registers.Of(Stays, Leaves, Eligibility, Pools.Select(pool => pool.Department));

    public ValueList<CountedCredit> Credits { get; init; } = ValueList<CountedCredit>.Empty;

    public PoolDistribution Distribute() => Rule.Distribute(Pools, Register, Prefix, Credits, ValueList<Ceiling>.Of([DistributionGenerators.Yearly]));
}
