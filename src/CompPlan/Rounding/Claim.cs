using CompPlan.Values;

namespace CompPlan.Rounding;

/// <summary>
/// One item that takes part in a division: an id, a weight and, where stated, the least and the most it gets. Bounds are in minor
/// units and may be fractions of one: a floor is rounded up and a cap down to whole steps before anything is divided.
/// With a negative pool bounds apply to magnitudes.
/// </summary>
public sealed record Claim
{
    private Claim(string id, Fraction weight, Fraction floor, Fraction? cap)
    {
        Id = id;
        Weight = weight;
        Floor = floor;
        Cap = cap;
    }

    /// <summary>What tells the claim from the others of its division; compared ordinally.</summary>
    public string Id { get; }

    /// <summary>The weight, in any unit common to the division; a claim without weight gets its floor.</summary>
    public Fraction Weight { get; }

    /// <summary>The least the claim gets, in minor units, inclusive; zero where none is stated.</summary>
    public Fraction Floor { get; }

    /// <summary>The most the claim gets, in minor units, inclusive; absent where none is stated.</summary>
    public Fraction? Cap { get; }

    /// <summary>A claim of <paramref name="weight"/> between the bounds, which are in minor units.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static Claim Of(string id, Fraction weight, Fraction floor = default, Fraction? cap = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new Claim(id, weight, floor, cap);
    }

    /// <summary>The same claim with another weight.</summary>
    public Claim WithWeight(Fraction weight) => new(Id, weight, Floor, Cap);

    /// <summary>The same claim with other bounds, in minor units.</summary>
    public Claim WithBounds(Fraction floor, Fraction? cap) => new(Id, Weight, floor, cap);
}
