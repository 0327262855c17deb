using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>The most a person may get, as it was read for one department: the receipt of an <see cref="IndividualBound"/>.</summary>
public sealed record BoundReading
{
    internal BoundReading(IndividualBound rule, Money total, Fraction exact, Apportionment? departments, Money share)
    {
        Rule = rule;
        Total = total;
        Exact = exact;
        Departments = departments;
        Share = share;
    }

    /// <summary>The rule that was read.</summary>
    public IndividualBound Rule { get; }

    /// <summary>The cap of the person over all departments, in whole minor units.</summary>
    public Money Total { get; }

    /// <summary>The cap before it was taken down to a whole minor unit, in minor units.</summary>
    public Fraction Exact { get; }

    /// <summary>
    /// The cap divided over the departments of the person by the exact uncapped awards (ids: departments); absent for a person of
    /// one department, who has the whole cap there.
    /// </summary>
    public Apportionment? Departments { get; }

    /// <summary>The cap in the department of the award.</summary>
    public Money Share { get; }
}
