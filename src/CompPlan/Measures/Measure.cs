using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// Something that is measured period by period: a closed family. It says what is reported, how often, and how the values of
/// its own periods combine over a longer period. A missing inner period is a fault, never a zero.
/// </summary>
public abstract record Measure
{
    private protected Measure(string id, string? name, Cadence cadence, Combination combine)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(cadence);
        Id = id;
        Name = name;
        Cadence = cadence;
        Combine = combine;
    }

    /// <summary>The id, once in a plan; measurements name it.</summary>
    public string Id { get; }

    /// <summary>What people call it; absent where the id says it all.</summary>
    public string? Name { get; }

    /// <summary>How often it is measured: one measurement a period of this length.</summary>
    public Cadence Cadence { get; }

    /// <summary>How its values combine over a longer period.</summary>
    public Combination Combine { get; }

    /// <summary>The unit of its values.</summary>
    public abstract Unit Unit { get; }

    internal abstract string Kind { get; }
}
