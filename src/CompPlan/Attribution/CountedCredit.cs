using CompPlan.Periods;
using CompPlan.Rounding;
using NodaTime;

namespace CompPlan.Attribution;

/// <summary>
/// The credit of a department, of an actor, or of an actor for a department, as it counts in a period: what was earned less what
/// reversals took back, and what became of it where that is below zero.
/// </summary>
public sealed record CountedCredit
{
    internal CountedCredit(
        string attribution, string? department, string? actor, PerformancePeriod period, LocalDate first, NegativeCredit negative, Money net,
        CountedCredit? before)
    {
        Attribution = attribution;
        Department = department;
        Actor = actor;
        Period = period;
        First = first;
        Negative = negative;
        Net = net;
        Before = before;
    }

    /// <summary>The id of the attribution rule.</summary>
    public string Attribution { get; }

    /// <summary>The id of the credited department; absent where that of an actor for all departments counts.</summary>
    public string? Department { get; }

    /// <summary>Who made the touches, a person or a team; absent where that of everybody counts.</summary>
    public string? Actor { get; }

    /// <summary>The period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The first day that counts, inclusive; that of the period unless its first week is left out.</summary>
    public LocalDate First { get; }

    /// <summary>What credit below zero becomes.</summary>
    public NegativeCredit Negative { get; }

    /// <summary>What was earned less what was taken back, in minor units of the plan's currency.</summary>
    public Money Net { get; }

    /// <summary>The period before, where it carries something into this one; absent otherwise.</summary>
    public CountedCredit? Before { get; }

    /// <summary>What earlier periods were short of together and carried into this one; zero or more, and zero unless it is carried.</summary>
    public Money CarriedIn => Before?.CarriedOut ?? Money.Zero;

    /// <summary>What counts: below zero only under <see cref="NegativeCredit.Negative"/>.</summary>
    public Money Counted => Negative == NegativeCredit.Negative || Left.Sign >= 0 ? Left : Left - Left;

    /// <summary>What is missing and taken from the following periods; zero or more.</summary>
    public Money CarriedOut => Negative == NegativeCredit.Carry ? Counted - Left : Left - Left;

    /// <summary>What is missing and forgotten; zero or more.</summary>
    public Money Forgotten => Negative == NegativeCredit.Forget ? Counted - Left : Left - Left;

    private Money Left => Net - CarriedIn;
}
