using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// A share of a division by largest remainders: what the amount gives for the weight, rounded down to whole steps, and one step
/// more where the remainder is among the greatest. Inputs: the amount that was divided, the weight, the cap where there is one
/// (<see cref="ShareReceipt.Cap"/>), and after it the floor where there is one.
/// </summary>
/// <remarks>
/// With A the amount divided among those not held at a bound (<see cref="ShareReceipt.FreeAmount"/>), W the sum of their weights
/// (<see cref="ShareReceipt.FreeWeight"/>), w the weight and s the step: the ideal is A·w ÷ W within the bounds, the quotient the
/// ideal rounded down to whole steps, the remainder what is left. A remainder above the cut gets one step more, one at the cut if
/// its tie rank is among the winners.
/// </remarks>
public sealed class ShareNode : Explanation
{
    private ShareNode(
        Label label, Explanation amount, Explanation weight, Explanation? cap, Explanation? floor, ShareReceipt receipt, Fraction value)
        : base(
            label, amount.Unit, value,
            ValueList<Explanation>.Of([amount, weight, .. cap is null ? Array.Empty<Explanation>() : [cap], .. floor is null ? Array.Empty<Explanation>() : [floor]])) =>
        Receipt = receipt;

    /// <summary>What the division says about this share.</summary>
    public ShareReceipt Receipt { get; }

    /// <inheritdoc/>
    public override string Operation => "share";

    internal override bool IsLeaf => false;

    internal static ShareNode Of(
        Label label, Explanation amount, Explanation weight, ShareReceipt receipt, Explanation? cap = null, Explanation? floor = null) =>
        new(label, amount, weight, cap, floor, receipt, Fraction.Of(receipt.Share, receipt.MinorUnitsPerUnit));
}
