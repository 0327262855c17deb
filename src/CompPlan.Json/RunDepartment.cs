using CompPlan.Rounding;

namespace CompPlan.Json;

/// <summary>What a department has of a pool.</summary>
public sealed record RunDepartment
{
    private RunDepartment(string bonus, string period, string department, Money amount)
    {
        Bonus = bonus;
        Period = period;
        Department = department;
        Amount = amount;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The name of the performance period, such as <c>2026-Q1</c>.</summary>
    public string Period { get; }

    /// <summary>The id of the department.</summary>
    public string Department { get; }

    /// <summary>The amount, in the currency of the plan.</summary>
    public Money Amount { get; }

    internal static RunDepartment Of(string bonus, string period, string department, Money amount) =>
        new(bonus, period, department, amount);
}
