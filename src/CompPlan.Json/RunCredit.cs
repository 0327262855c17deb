using CompPlan.Rounding;

namespace CompPlan.Json;

/// <summary>What an attribution rule credits a department in a period. The part that nobody has earned yet stands in a row without a department.</summary>
public sealed record RunCredit
{
    private RunCredit(string rule, string period, string? department, Money amount, Money reversed, Money pending)
    {
        Rule = rule;
        Period = period;
        Department = department;
        Amount = amount;
        Reversed = reversed;
        Pending = pending;
    }

    /// <summary>The id of the attribution rule.</summary>
    public string Rule { get; }

    /// <summary>The name of the performance period, such as <c>2026-Q1</c>.</summary>
    public string Period { get; }

    /// <summary>The id of the department; absent for what is pending, since it is open whom that will credit.</summary>
    public string? Department { get; }

    /// <summary>What was earned in the period less what reversals took back in it; below zero where they took back more.</summary>
    public Money Amount { get; }

    /// <summary>What reversals took back in the period, whenever it was earned; zero or more. It is taken off the amount already.</summary>
    public Money Reversed { get; }

    /// <summary>
    /// What won deals still have pending at the end of the period: the weight of milestones not reached. Zero in the row of a department.
    /// </summary>
    public Money Pending { get; }

    internal static RunCredit Of(string rule, string period, string? department, Money amount, Money reversed, Money pending) =>
        new(rule, period, department, amount, reversed, pending);
}
