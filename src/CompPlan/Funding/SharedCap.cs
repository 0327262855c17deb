using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>
/// One cap for the pools of several bonuses together, for each period of a cadence. The bonuses take from it in the order stated: the
/// first named takes first. What was paid for earlier periods of the same span has taken its part already.
/// </summary>
public sealed record SharedCap
{
    private SharedCap(string id, Cadence per, FundingLimit cap, ValueList<string> bonuses)
    {
        Id = id;
        Per = per;
        Cap = cap;
        Bonuses = bonuses;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The length of the span the cap holds for; whole performance periods of every bonus fit in it.</summary>
    public Cadence Per { get; }

    /// <summary>The cap for one span.</summary>
    public FundingLimit Cap { get; }

    /// <summary>The ids of the bonuses, in the order in which they take.</summary>
    public ValueList<string> Bonuses { get; }

    /// <summary>A cap of <paramref name="cap"/> per <paramref name="per"/> for <paramref name="bonuses"/> together.</summary>
    public static SharedCap Of(string id, Cadence per, FundingLimit cap, params IEnumerable<string> bonuses)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(per);
        ArgumentNullException.ThrowIfNull(cap);
        return new SharedCap(id, per, cap, ValueList<string>.Of(bonuses));
    }
}
