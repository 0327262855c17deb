using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// A number with its reason: a leaf is a fact or a term of the plan, every other node is one operation of a small closed
/// set over its inputs. The value of a node is what its operation gives for the values of its inputs, exactly, so the whole
/// tree can be checked as it stands without the calculator.
/// </summary>
public abstract class Explanation
{
    private protected Explanation(Label label, Unit unit, Fraction value, ValueList<Explanation> inputs)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(unit);
        Label = label;
        Unit = unit;
        Value = value;
        Inputs = inputs;
    }

    /// <summary>What the number is.</summary>
    public Label Label { get; }

    /// <summary>The unit of the value: amounts in major units of their currency, ratios with 1 for 100 %.</summary>
    public Unit Unit { get; }

    /// <summary>The exact value.</summary>
    public Fraction Value { get; }

    /// <summary>What the operation works on, in the order it takes them; empty for a leaf.</summary>
    public ValueList<Explanation> Inputs { get; }

    /// <summary>The name of the operation, as the documents write it.</summary>
    public abstract string Operation { get; }

    internal abstract bool IsLeaf { get; }
}
