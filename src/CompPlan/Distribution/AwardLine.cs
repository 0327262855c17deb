using CompPlan.Rounding;

namespace CompPlan.Distribution;

/// <summary>What an award has of one sub-pool. The lines of an award add up to it exactly.</summary>
public sealed record AwardLine
{
    internal AwardLine(string criterion, Money amount)
    {
        Criterion = criterion;
        Amount = amount;
    }

    /// <summary>The id of the sub-pool.</summary>
    public string Criterion { get; }

    /// <summary>The amount, in whole minor units.</summary>
    public Money Amount { get; }
}
