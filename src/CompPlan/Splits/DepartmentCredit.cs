using CompPlan.Rounding;

namespace CompPlan.Splits;

/// <summary>The credit that an attribution rule gave a department in the performance period of a bonus.</summary>
public sealed record DepartmentCredit
{
    private DepartmentCredit(string attribution, string department, Money amount)
    {
        Attribution = attribution;
        Department = department;
        Amount = amount;
    }

    /// <summary>The id of the attribution rule.</summary>
    public string Attribution { get; }

    /// <summary>The id of the credited department.</summary>
    public string Department { get; }

    /// <summary>The credit earned in the period, in whole minor units; never negative.</summary>
    public Money Amount { get; }

    /// <summary><paramref name="amount"/> of credit by the rule <paramref name="attribution"/> for <paramref name="department"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static DepartmentCredit Of(string attribution, string department, Money amount)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        ArgumentNullException.ThrowIfNull(department);
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Minor, nameof(amount));
        return new DepartmentCredit(attribution, department, amount);
    }
}
