using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// All department pools of a bonus distributed to their people: the receipt of a <see cref="DistributionRule"/>. The pools give
/// awarded + undistributed + returned exactly.
/// </summary>
public sealed class PoolDistribution
{
    internal PoolDistribution(DistributionRule rule, ValueList<DepartmentDistribution> departments)
    {
        Rule = rule;
        Departments = departments;
        Awarded = Sum(department => department.Awarded);
        Undistributed = Sum(department => department.Undistributed);
        Returned = Sum(department => department.Returned);
        KeptByCap = Sum(department => department.KeptByCap);
    }

    /// <summary>The rule that distributed.</summary>
    public DistributionRule Rule { get; }

    /// <summary>The departments, in the order their pools were given.</summary>
    public ValueList<DepartmentDistribution> Departments { get; }

    /// <summary>The sum of all awards.</summary>
    public Money Awarded { get; }

    /// <summary>What no clause gives to anybody.</summary>
    public Money Undistributed { get; }

    /// <summary>What goes back to the company: by the rule for money above a cap, and by that for credit of others.</summary>
    public Money Returned { get; }

    /// <summary>Of <see cref="Undistributed"/>, what a cap kept from people and a clause leaves with nobody.</summary>
    public Money KeptByCap { get; }

    private Money Sum(Func<DepartmentDistribution, Money> part) =>
        Departments.Aggregate(Money.Zero, (sum, department) => sum + part(department));
}
