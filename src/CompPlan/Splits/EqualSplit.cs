using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Splits;

/// <summary>Every department has the same weight, one, whatever its size.</summary>
public sealed record EqualSplit : SplitRule
{
    private EqualSplit(ValueList<string> departments) => Departments = departments;

    /// <inheritdoc/>
    public override ValueList<string> Departments { get; }

    internal override string Kind => "equal";

    /// <summary>An equal split over <paramref name="departments"/>, given as ids.</summary>
    public static EqualSplit Of(IEnumerable<string> departments) => new(ValueList<string>.Of(departments));

    private protected override IReadOnlyList<Claim> Claims(ValueList<DepartmentCredit> credits) =>
        [.. Departments.Select(department => Claim.Of(department, Fraction.One))];
}
