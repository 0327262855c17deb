using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// What to look at beside the credit of a department or of an actor in a period, so that touches made for the sake of credit show: how
/// many touches stand behind a credited deal, how many of them their own actors logged, and what the removal of repeats moved.
/// </summary>
public sealed record CreditFigures
{
    internal CreditFigures(
        string attribution, PerformancePeriod period, string department, string? actor, int deals, int touches, int selfLogged, Money credit,
        Money? withRepeats)
    {
        Attribution = attribution;
        Period = period;
        Department = department;
        Actor = actor;
        Deals = deals;
        Touches = touches;
        SelfLogged = selfLogged;
        Credit = credit;
        WithRepeats = withRepeats;
    }

    /// <summary>The id of the attribution rule.</summary>
    public string Attribution { get; }

    /// <summary>The period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The id of the credited department.</summary>
    public string Department { get; }

    /// <summary>Who made the touches; absent in the figures of the department.</summary>
    public string? Actor { get; }

    /// <summary>How many deals they are credited for in the period.</summary>
    public int Deals { get; }

    /// <summary>
    /// How many touches they have in these deals, by roles of the department, whether the touches count or not; of a touch of several
    /// people each is one.
    /// </summary>
    public int Touches { get; }

    /// <summary>How many of these touches their own actor logged.</summary>
    public int SelfLogged { get; }

    /// <summary>What was earned in the period, before reversals; zero for one who would have credit only if repeats counted.</summary>
    public Money Credit { get; }

    /// <summary>The same if repeats counted; absent where no terms of the rule that are in force by the end of the period remove repeats.</summary>
    public Money? WithRepeats { get; }

    /// <summary>Touches for each credited deal, exactly; absent without such a deal.</summary>
    public Fraction? TouchesPerDeal => Deals == 0 ? null : Fraction.Of(Touches, Deals);

    /// <summary>The share of touches that their own actor logged, exactly, 1 for all; absent without a touch.</summary>
    public Fraction? SelfLoggedShare => Touches == 0 ? null : Fraction.Of(SelfLogged, Touches);

    /// <summary>
    /// What the removal of repeats gave (above zero) or took, as a share of the credit if repeats counted, exactly; absent where no repeats
    /// are removed or there would be no credit.
    /// </summary>
    public Fraction? MovedShare => WithRepeats is { IsZero: false } repeated ? Fraction.Of(Credit.Minor - repeated.Minor, repeated.Minor) : null;
}
