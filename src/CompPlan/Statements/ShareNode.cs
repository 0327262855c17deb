using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// A share of a division by largest remainders: what the pool gives for the weight, rounded down to whole steps, and one step
/// more where the remainder is among the greatest. Inputs: the amount that was divided, then the weight.
/// </summary>
/// <remarks>
/// With A the amount that was divided among those not held at a bound (<see cref="ShareReceipt.FreeAmount"/>), W the sum of their weights
/// (<see cref="ShareReceipt.FreeWeight"/>), w the weight and s the step: quotient = ⌊A·w ÷ (W·s)⌋ steps, remainder = A·w ÷ (W·s) less the
/// quotient. A remainder above the cut gets one step more, one at the cut if its tie rank is among the winners. A share that is
/// held at its cap or floor is that bound.
/// </remarks>
public sealed class ShareNode : Explanation
{
    private ShareNode(Label label, Explanation amount, Explanation weight, ShareReceipt receipt, Fraction value)
        : base(label, amount.Unit, value, ValueList<Explanation>.Of([amount, weight])) => Receipt = receipt;

    /// <summary>What the division says about this share.</summary>
    public ShareReceipt Receipt { get; }

    /// <inheritdoc/>
    public override string Operation => "share";

    internal override bool IsLeaf => false;

    internal static ShareNode Of(Label label, Explanation amount, Explanation weight, ShareReceipt receipt, Fraction value) =>
        new(label, amount, weight, receipt, value);
}
