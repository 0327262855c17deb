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

    /// <summary>The credit earned in the period less what was taken back in it, in whole minor units; below zero where more was taken back.</summary>
    public Money Amount { get; }

    /// <summary>What earlier periods were short of together; zero or more. It counts for a split that carries credit below zero.</summary>
    public Money CarriedIn { get; private init; }

    /// <summary><paramref name="amount"/> of credit by the rule <paramref name="attribution"/> for <paramref name="department"/>.</summary>
    public static DepartmentCredit Of(string attribution, string department, Money amount)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        ArgumentNullException.ThrowIfNull(department);
        return new DepartmentCredit(attribution, department, amount);
    }

    /// <summary>The same credit after earlier periods that were <paramref name="carriedIn"/> short.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public DepartmentCredit WithCarriedIn(Money carriedIn)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(carriedIn.Minor, nameof(carriedIn));
        return this with { CarriedIn = carriedIn };
    }
}
