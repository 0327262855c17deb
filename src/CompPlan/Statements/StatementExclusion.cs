using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>Why a person with a membership does not take part in a bonus.</summary>
public sealed class StatementExclusion
{
    private StatementExclusion(string bonus, PerformancePeriod period, string department, ValueList<ExclusionReading> reasons)
    {
        Bonus = bonus;
        Period = period;
        Department = department;
        Reasons = reasons;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The performance period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The department of the membership.</summary>
    public string Department { get; }

    /// <summary>The first of <see cref="Reasons"/>.</summary>
    public Exclusion Reason => Reasons[0].Reason;

    /// <summary>Every reason with the figures it was judged by, in the order of the rule.</summary>
    public ValueList<ExclusionReading> Reasons { get; }

    internal static StatementExclusion Of(string bonus, PerformancePeriod period, string department, ValueList<ExclusionReading> reasons) =>
        new(bonus, period, department, reasons);
}
