using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>What one touch takes of a deal under caps. Amounts are in minor units.</summary>
public sealed record CappedShare
{
    internal CappedShare(string id, int touch, Fraction weight, Fraction rate, int? stoppedBy, long share)
    {
        Id = id;
        Touch = touch;
        Weight = weight;
        Rate = rate;
        StoppedBy = stoppedBy;
        Share = share;
    }

    /// <summary>The id in tie keys, <c>actor#n</c>.</summary>
    public string Id { get; }

    /// <summary>The place of the touch in the path of the deal, from one.</summary>
    public int Touch { get; }

    /// <summary>Its weight.</summary>
    public Fraction Weight { get; }

    /// <summary>Minor units per unit of weight up to which it grew.</summary>
    public Fraction Rate { get; }

    /// <summary>The place in <see cref="CreditCapping.Groups"/> of the group whose cap stopped it; absent where none did.</summary>
    public int? StoppedBy { get; }

    /// <summary>What it takes, exactly: weight times rate.</summary>
    public Fraction Exact => Weight * Rate;

    /// <summary>What it takes in whole minor units: <see cref="Exact"/> rounded down, or up where it received one of the odd ones.</summary>
    public long Share { get; }
}
