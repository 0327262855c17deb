using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>One kind, person or department of a deal that a cap holds, and how far it came. Amounts are in minor units.</summary>
public sealed record CappedGroup
{
    internal CappedGroup(CapGroup by, string name, int cap, Fraction most, Fraction held, Fraction growing, Fraction? rate, long credited)
    {
        By = by;
        Name = name;
        Cap = cap;
        Most = most;
        Held = held;
        Growing = growing;
        Rate = rate;
        Credited = credited;
    }

    /// <summary>What kind of group it is.</summary>
    public CapGroup By { get; }

    /// <summary>The kind, the actor or the department.</summary>
    public string Name { get; }

    /// <summary>The place of its cap in <see cref="AttributionTerms.Caps"/>, from zero.</summary>
    public int Cap { get; }

    /// <summary>The exact cap.</summary>
    public Fraction Most { get; }

    /// <summary>What those of its touches take that another cap had stopped before; zero for a group that did not reach its cap.</summary>
    public Fraction Held { get; }

    /// <summary>The weights of those that were still growing when it reached its cap; zero for a group that did not.</summary>
    public Fraction Growing { get; }

    /// <summary>Minor units per unit of weight at which it reached its cap: what is left of the cap over the weights still growing. Absent where it did not.</summary>
    public Fraction? Rate { get; }

    /// <summary>What its touches are credited with together; never above <see cref="Most"/>.</summary>
    public long Credited { get; }
}
