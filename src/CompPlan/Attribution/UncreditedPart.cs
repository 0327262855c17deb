using CompPlan.Rounding;
using NodaTime;

namespace CompPlan.Attribution;

/// <summary>A part of a deal that is decided and credits nobody. With it nothing of a deal is ever lost from sight.</summary>
public sealed record UncreditedPart
{
    internal UncreditedPart(string deal, Milestone? milestone, Money amount, UncreditedReason reason, LocalDate decidedOn)
    {
        Deal = deal;
        Milestone = milestone;
        Amount = amount;
        Reason = reason;
        DecidedOn = decidedOn;
    }

    /// <summary>The id of the deal.</summary>
    public string Deal { get; }

    /// <summary>The milestone whose part it is; absent for the whole deal.</summary>
    public Milestone? Milestone { get; }

    /// <summary>The amount, in whole minor units of the plan's currency.</summary>
    public Money Amount { get; }

    /// <summary>Why nobody is credited.</summary>
    public UncreditedReason Reason { get; }

    /// <summary>The date on which that was settled, in the plan's zone; until then the part was pending.</summary>
    public LocalDate DecidedOn { get; }
}
