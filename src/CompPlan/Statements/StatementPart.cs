using CompPlan.Rounding;

namespace CompPlan.Statements;

/// <summary>What an award has of one sub-pool. The parts of a line add up to it exactly.</summary>
public sealed class StatementPart
{
    private StatementPart(string criterion, Money amount, Explanation explanation)
    {
        Criterion = criterion;
        Amount = amount;
        Explanation = explanation;
    }

    /// <summary>The id of the sub-pool.</summary>
    public string Criterion { get; }

    /// <summary>The amount, in the currency of the plan.</summary>
    public Money Amount { get; }

    /// <summary>Why it is this amount.</summary>
    public Explanation Explanation { get; }

    internal static StatementPart Of(string criterion, Money amount, Explanation explanation) =>
        explanation.Value == amount.ToFraction()
            ? new StatementPart(criterion, amount, explanation)
            : throw new InvalidOperationException($"The part is {amount} and its explanation gives {explanation.Value}.");
}
