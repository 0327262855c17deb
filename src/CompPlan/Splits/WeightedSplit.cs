using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Splits;

/// <summary>Every department has the weight that the plan states; the id of a weight is the department's.</summary>
public sealed record WeightedSplit : SplitRule
{
    private WeightedSplit(WeightList weights)
    {
        Weights = weights;
        Departments = ValueList<string>.Of(weights.Items.Select(weight => weight.Id));
    }

    /// <summary>One weight for each department, in the unit of the list: percent sum to exactly 100, fractions to exactly 1.</summary>
    public WeightList Weights { get; }

    /// <inheritdoc/>
    public override ValueList<string> Departments { get; }

    internal override string Kind => "weights";

    /// <summary>A split by <paramref name="weights"/>.</summary>
    public static WeightedSplit Of(WeightList weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new WeightedSplit(weights);
    }

    private protected override IReadOnlyList<Claim> Claims(ValueList<DepartmentCredit> credits) =>
        [.. Weights.Items.Select(weight => Claim.Of(weight.Id, weight.Value))];
}
