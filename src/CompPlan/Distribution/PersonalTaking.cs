using CompPlan.Periods;
using CompPlan.Rounding;

namespace CompPlan.Distribution;

/// <summary>What a person took from a cap over several bonuses: by payments for an earlier period, or by awards of the same run.</summary>
public sealed record PersonalTaking
{
    private PersonalTaking(string bonus, PerformancePeriod period, Money amount, bool isPaid)
    {
        Bonus = bonus;
        Period = period;
        Amount = amount;
        IsPaid = isPaid;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The performance period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The amount over all departments, in whole minor units; below zero where money was taken back.</summary>
    public Money Amount { get; }

    /// <summary>Whether it was paid for an earlier period; else it is awarded in the same run.</summary>
    public bool IsPaid { get; }

    internal static PersonalTaking Paid(string bonus, PerformancePeriod period, Money amount) => new(bonus, period, amount, true);

    internal static PersonalTaking Awarded(string bonus, PerformancePeriod period, Money amount) => new(bonus, period, amount, false);
}
