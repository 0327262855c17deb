using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>The weight of one milestone, in the unit of its model.</summary>
public sealed record MilestoneWeight
{
    private MilestoneWeight(Milestone milestone, Fraction weight)
    {
        Milestone = milestone;
        Weight = weight;
    }

    /// <summary>What has the weight.</summary>
    public Milestone Milestone { get; }

    /// <summary>The weight, in the unit of the model. A weight of zero is the same as not stating the milestone.</summary>
    public Fraction Weight { get; }

    /// <summary><paramref name="weight"/> for <paramref name="milestone"/>.</summary>
    public static MilestoneWeight Of(Milestone milestone, Fraction weight)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        return new MilestoneWeight(milestone, weight);
    }
}
