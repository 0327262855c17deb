using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// One cap on what a person gets from several bonuses together, for each period of a cadence. The bonuses take from it in the order
/// stated: the first named takes first, each in the order of its periods. What the person was paid for earlier periods of the same span
/// has taken its part already. The cap of a single bonus holds beside it.
/// </summary>
public sealed record PersonalCap
{
    private PersonalCap(string id, Cadence per, IndividualBound cap, ValueList<string> bonuses)
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

    /// <summary>The cap for one span, read over the departments of all its bonuses.</summary>
    public IndividualBound Cap { get; }

    /// <summary>The ids of the bonuses, in the order in which they take.</summary>
    public ValueList<string> Bonuses { get; }

    /// <summary>A cap of <paramref name="cap"/> a person and <paramref name="per"/> for <paramref name="bonuses"/> together.</summary>
    public static PersonalCap Of(string id, Cadence per, IndividualBound cap, params IEnumerable<string> bonuses)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(per);
        ArgumentNullException.ThrowIfNull(cap);
        return new PersonalCap(id, per, cap, ValueList<string>.Of(bonuses));
    }
}
