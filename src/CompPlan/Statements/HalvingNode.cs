using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// What is left of one after an age: half of it after each half-life, 2^(−age ÷ half-life), rounded half up to a whole multiple of
/// 2^−62. Inputs: the age and the half-life, in one unit.
/// </summary>
public sealed class HalvingNode : Explanation
{
    private HalvingNode(Label label, Fraction value, Explanation age, Explanation halfLife)
        : base(label, Unit.Count, value, ValueList<Explanation>.Of([age, halfLife]))
    {
    }

    /// <inheritdoc/>
    public override string Operation => "halving";

    internal override bool IsLeaf => false;

    /// <param name="label">What the number is.</param>
    /// <param name="weight">The value times 2^62, as the receipt has it.</param>
    /// <param name="age">The age.</param>
    /// <param name="halfLife">The half-life.</param>
    internal static HalvingNode Of(Label label, long weight, Explanation age, Explanation halfLife) =>
        new(label, Fraction.Of(weight, System.Numerics.BigInteger.One << 62), age, halfLife);
}
