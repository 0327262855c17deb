using CompPlan.Facts;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The receipt of an override: the decision, what stood there before it and what stands there after it.</summary>
public sealed record OverrideReading
{
    private OverrideReading(Override decision, Fraction before)
    {
        Decision = decision;
        Before = before;
        After = decision.Action == OverrideAction.Set ? decision.Number : before + decision.Number;
    }

    /// <summary>The decision, with its reason and who approved it.</summary>
    public Override Decision { get; }

    /// <summary>What the plan alone gave.</summary>
    public Fraction Before { get; }

    /// <summary>What holds instead.</summary>
    public Fraction After { get; }

    internal static OverrideReading Of(Override decision, Fraction before) => new(decision, before);
}
