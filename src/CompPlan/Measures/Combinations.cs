using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>What a combination does with values.</summary>
public static class Combinations
{
    /// <summary>One value from the values of the inner periods, in the order of time. Exact.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Fraction Combine(this Combination combination, IEnumerable<Fraction> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var all = values.ToArray();
        if (all.Length == 0)
            throw new ArgumentException("There is at least one value to combine.", nameof(values));
        if (combination == Combination.Last)
            return all[^1];
        var sum = all.Aggregate(Fraction.Zero, (total, value) => total + value);
        return combination == Combination.Mean ? sum / all.Length : sum;
    }
}
