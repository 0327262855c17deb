using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>The weight of one role, kind or channel, in the unit of its model.</summary>
public sealed record NamedWeight
{
    private NamedWeight(string name, Fraction weight)
    {
        Name = name;
        Weight = weight;
    }

    /// <summary>The role, kind or channel, compared ordinally.</summary>
    public string Name { get; }

    /// <summary>The weight, in the unit of the model. A weight of zero is the same as not stating the name.</summary>
    public Fraction Weight { get; }

    /// <summary><paramref name="weight"/> for <paramref name="name"/>.</summary>
    public static NamedWeight Of(string name, Fraction weight)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new NamedWeight(name, weight);
    }
}
