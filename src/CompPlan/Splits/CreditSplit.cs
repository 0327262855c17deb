using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Splits;

/// <summary>
/// Every department's weight is the credit that an attribution rule gave it in the performance period of the bonus, in minor
/// units. Credit of a department that is not named here does not count. When no named department has credit, the whole pool
/// is undistributed.
/// </summary>
public sealed record CreditSplit : SplitRule
{
    private CreditSplit(string attribution, ValueList<string> departments)
    {
        Attribution = attribution;
        Departments = departments;
    }

    /// <summary>The id of the attribution rule whose credit counts.</summary>
    public string Attribution { get; }

    /// <inheritdoc/>
    public override ValueList<string> Departments { get; }

    internal override string Kind => "credit";

    /// <summary>A split over <paramref name="departments"/> by the credit of the rule <paramref name="attribution"/>, all given as ids.</summary>
    public static CreditSplit Of(string attribution, IEnumerable<string> departments)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        return new CreditSplit(attribution, ValueList<string>.Of(departments));
    }

    private protected override IReadOnlyList<Claim> Claims(ValueList<DepartmentCredit> credits) =>
        [.. Departments.Select(department => Claim.Of(department, CreditOf(department, credits)))];

    private Fraction CreditOf(string department, ValueList<DepartmentCredit> credits) => credits
        .Where(credit => string.Equals(credit.Attribution, Attribution, StringComparison.Ordinal)
            && string.Equals(credit.Department, department, StringComparison.Ordinal))
        .Aggregate(Fraction.Zero, (sum, credit) => sum + credit.Amount.Minor);
}
