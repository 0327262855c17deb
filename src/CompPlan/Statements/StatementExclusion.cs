using CompPlan.People;
using CompPlan.Periods;

namespace CompPlan.Statements;

/// <summary>Why a person with a membership does not take part in a bonus.</summary>
public sealed class StatementExclusion
{
    private StatementExclusion(string bonus, PerformancePeriod period, string department, Exclusion reason)
    {
        Bonus = bonus;
        Period = period;
        Department = department;
        Reason = reason;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The performance period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The department of the membership.</summary>
    public string Department { get; }

    /// <summary>The reason.</summary>
    public Exclusion Reason { get; }

    internal static StatementExclusion Of(string bonus, PerformancePeriod period, string department, Exclusion reason) =>
        new(bonus, period, department, reason);
}
