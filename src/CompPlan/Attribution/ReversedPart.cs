using CompPlan.Rounding;
using NodaTime;

namespace CompPlan.Attribution;

/// <summary>What a reversal took back of a part of a deal that is pending or credits nobody.</summary>
public sealed record ReversedPart
{
    internal ReversedPart(string deal, Milestone? milestone, UncreditedReason? uncredited, string reversal, Money amount, LocalDate reversedOn)
    {
        Deal = deal;
        Milestone = milestone;
        Uncredited = uncredited;
        Reversal = reversal;
        Amount = amount;
        ReversedOn = reversedOn;
    }

    /// <summary>The id of the deal.</summary>
    public string Deal { get; }

    /// <summary>The milestone whose part it is; absent for the whole deal.</summary>
    public Milestone? Milestone { get; }

    /// <summary>Why nobody is credited with the part; absent while it is pending.</summary>
    public UncreditedReason? Uncredited { get; }

    /// <summary>The id of the reversal.</summary>
    public string Reversal { get; }

    /// <summary>The amount, below zero, in whole minor units of the plan's currency.</summary>
    public Money Amount { get; }

    /// <summary>The date of the reversal, in the plan's zone.</summary>
    public LocalDate ReversedOn { get; }
}
