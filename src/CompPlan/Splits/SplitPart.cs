using CompPlan.Values;

namespace CompPlan.Splits;

/// <summary>One part of a blend: its id, its weight in the unit of the blend, and how its sub-pool is divided.</summary>
public sealed record SplitPart
{
    private SplitPart(string id, Fraction weight, SplitRule rule)
    {
        Id = id;
        Weight = weight;
        Rule = rule;
    }

    /// <summary>The id of the part; it appears in the tie seed <c>split/PART</c>.</summary>
    public string Id { get; }

    /// <summary>The weight in the unit of the blend.</summary>
    public Fraction Weight { get; }

    /// <summary>How the sub-pool is divided; never itself a blend.</summary>
    public SplitRule Rule { get; }

    /// <summary>A part of a blend.</summary>
    public static SplitPart Of(string id, Fraction weight, SplitRule rule)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(rule);
        return new SplitPart(id, weight, rule);
    }
}
