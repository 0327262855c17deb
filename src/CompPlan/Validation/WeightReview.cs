using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What every list of weights must satisfy, whatever it weighs.</summary>
internal static class WeightReview
{
    private const string MendSum = "Change the weights so that they add up exactly, or state the unit \"relative\".";

    /// <summary>
    /// Negative weights, a sum other than the unit asks for, and relative weights that are all zero.
    /// <paramref name="list"/> is the member that holds the items, <paramref name="member"/> the member of an item that holds its
    /// weight; empty where the item is the weight.
    /// </summary>
    internal static IEnumerable<Issue> Of(WeightUnit unit, IReadOnlyList<Fraction> weights, string list, string member)
    {
        for (var i = 0; i < weights.Count; i++)
            if (weights[i].Sign < 0)
                yield return Issue.Error(
                    IssueCodes.WeightNegative, Issue.Join($"{list}[{i}]", member),
                    $"The weight is {weights[i]}; a weight is zero or more.", "State a weight of zero or more.");
        if (weights.Count == 0)
            yield break;
        var sum = weights.Aggregate(Fraction.Zero, (total, weight) => total + weight);
        if (unit == WeightUnit.Percent && sum != Fraction.Hundred)
            yield return Issue.Error(IssueCodes.PartsNot100, list, $"The weights sum to {sum} percent; percent sum to exactly 100.", MendSum);
        if (unit == WeightUnit.Fraction && sum != Fraction.One)
            yield return Issue.Error(IssueCodes.PartsNot100, list, $"The weights sum to {sum}; fractions sum to exactly 1.", MendSum);
        if (unit == WeightUnit.Relative && weights.All(weight => weight.Sign == 0))
            yield return Issue.Error(
                IssueCodes.WeightsAllZero, list, "All weights are zero; at least one is above zero.", "Give at least one item a weight above zero.");
    }
}
