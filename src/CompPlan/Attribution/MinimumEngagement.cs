using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>A touch counts only from some engagement on: seconds of a visit, share of a video seen, whatever number the facts state.</summary>
public sealed record MinimumEngagement
{
    private MinimumEngagement(Fraction value, UnstatedRule unstated)
    {
        Value = value;
        Unstated = unstated;
    }

    /// <summary>The least engagement that counts, inclusive, in the unit of the facts.</summary>
    public Fraction Value { get; }

    /// <summary>What becomes of a touch without an engagement.</summary>
    public UnstatedRule Unstated { get; }

    /// <summary>At least <paramref name="value"/>.</summary>
    public static MinimumEngagement Of(Fraction value, UnstatedRule unstated) => new(value, unstated);
}
