using CompPlan.Rounding;

namespace CompPlan.Splits;

/// <summary>What a department has to give to its people, in whole minor units.</summary>
public sealed record DepartmentPool
{
    private DepartmentPool(string department, Money amount)
    {
        Department = department;
        Amount = amount;
    }

    /// <summary>The id of the department.</summary>
    public string Department { get; }

    /// <summary>The amount, in the currency of the plan.</summary>
    public Money Amount { get; }

    /// <summary><paramref name="amount"/> for <paramref name="department"/>.</summary>
    public static DepartmentPool Of(string department, Money amount)
    {
        ArgumentNullException.ThrowIfNull(department);
        return new DepartmentPool(department, amount);
    }
}
