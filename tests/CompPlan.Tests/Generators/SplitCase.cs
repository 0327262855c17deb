using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Tests.Generators;

/// <summary>A split, a pool and the credit of the period.</summary>
public sealed record SplitCase(SplitRule Rule, Money Pool, ValueList<DepartmentCredit> Credits, string? Prefix)
{
    public PoolDivision Divide() => Rule.Divide(Pool, Prefix, Credits);
}
