using CompPlan.Rounding;
using NodaTime;

namespace CompPlan.Attribution;

/// <summary>What a reversal took back of one credit.</summary>
public sealed record ReversalCredit
{
    internal ReversalCredit(Credit credit, string reversal, Money amount, LocalDate reversedOn, LocalDate countsOn)
    {
        Credit = credit;
        Reversal = reversal;
        Amount = amount;
        ReversedOn = reversedOn;
        CountsOn = countsOn;
    }

    /// <summary>The credit, as it was earned.</summary>
    public Credit Credit { get; }

    /// <summary>The id of the reversal.</summary>
    public string Reversal { get; }

    /// <summary>The amount, below zero, in whole minor units of the plan's currency.</summary>
    public Money Amount { get; }

    /// <summary>The date of the reversal, in the plan's zone.</summary>
    public LocalDate ReversedOn { get; }

    /// <summary>
    /// The date on which it counts: that of the reversal, or the earned date of the credit where that is later; it belongs to the period of
    /// this date, and never reopens the period of the deal.
    /// </summary>
    public LocalDate CountsOn { get; }
}
