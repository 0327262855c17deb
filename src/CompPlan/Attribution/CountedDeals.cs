using CompPlan.Periods;
using NodaTime;

namespace CompPlan.Attribution;

/// <summary>
/// In how many deals a department or an actor has credit, as it counts in a period: deals that came to have credit above zero, less those
/// of which reversals took back all that there was. A deal counts whole for everybody with credit in it, so counts of several do not add up
/// to deals.
/// </summary>
public sealed record CountedDeals
{
    internal CountedDeals(
        string attribution, string? department, string? actor, PerformancePeriod period, LocalDate first, NegativeCredit negative, int gained, int lost)
    {
        Attribution = attribution;
        Department = department;
        Actor = actor;
        Period = period;
        First = first;
        Negative = negative;
        Gained = gained;
        Lost = lost;
    }

    /// <summary>The id of the attribution rule.</summary>
    public string Attribution { get; }

    /// <summary>The id of the credited department; absent where credit of an actor for all departments counts.</summary>
    public string? Department { get; }

    /// <summary>Who made the touches, a person or a team; absent where those of everybody count.</summary>
    public string? Actor { get; }

    /// <summary>The period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The first day that counts, inclusive; that of the period unless its first week is left out.</summary>
    public LocalDate First { get; }

    /// <summary>What a count below zero becomes: forgotten, or as it is; never carried.</summary>
    public NegativeCredit Negative { get; }

    /// <summary>Deals with no credit on the day before the first, and with credit above zero on the last day.</summary>
    public int Gained { get; }

    /// <summary>Deals with credit above zero on the day before the first, and with none on the last day.</summary>
    public int Lost { get; }

    /// <summary>The one less the other; below zero where more was lost.</summary>
    public int Net => Gained - Lost;

    /// <summary>What counts: below zero only under <see cref="NegativeCredit.Negative"/>.</summary>
    public int Counted => Negative == NegativeCredit.Negative ? Net : Math.Max(0, Net);
}
