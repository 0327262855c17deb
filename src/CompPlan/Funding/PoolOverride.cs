using CompPlan.Facts;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>The receipt of an override of the pool: the fact with its reason and approver, and the pool before and after it.</summary>
public sealed record PoolOverride
{
    private PoolOverride(Override stated, Fraction before)
    {
        Stated = stated;
        Before = before;
        After = stated.Action == OverrideAction.Set ? stated.Value : before + stated.Value;
    }

    /// <summary>The fact.</summary>
    public Override Stated { get; }

    /// <summary>The pool without it, in whole units of the currency.</summary>
    public Fraction Before { get; }

    /// <summary>The pool with it.</summary>
    public Fraction After { get; }

    internal static PoolOverride Of(Override stated, Fraction before) => new(stated, before);
}
