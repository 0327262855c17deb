using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>The most or the least a person may get, as it was read for one department: the receipt of an <see cref="IndividualBound"/>.</summary>
public sealed record BoundReading
{
    internal BoundReading(
        IndividualBound? rule, Fraction exact, PersonalCapReading? personal, Money total, Apportionment? departments, Money share)
    {
        Rule = rule;
        Personal = personal;
        Total = total;
        Exact = exact;
        Departments = departments;
        Share = share;
    }

    /// <summary>The rule of the bonus that was read; absent where only a cap over several bonuses holds.</summary>
    public IndividualBound? Rule { get; }

    /// <summary>What a cap over several bonuses leaves the person; absent where there is none.</summary>
    public PersonalCapReading? Personal { get; }

    /// <summary>
    /// The bound of the person over all departments, in whole minor units: a cap down, and no more than a cap over several bonuses
    /// leaves; a floor up, and no more than the cap.
    /// </summary>
    public Money Total { get; }

    /// <summary>The bound of the rule before it was taken to a whole minor unit, in minor units; zero without a rule.</summary>
    public Fraction Exact { get; }

    /// <summary>
    /// The bound divided over the departments of the person by the exact uncapped awards (ids: departments); absent for a person of
    /// one department, who has the whole bound there.
    /// </summary>
    public Apportionment? Departments { get; }

    /// <summary>The bound in the department of the award.</summary>
    public Money Share { get; }
}
