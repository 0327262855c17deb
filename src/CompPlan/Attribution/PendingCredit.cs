using CompPlan.Rounding;

namespace CompPlan.Attribution;

/// <summary>A part of a deal that is not earned by a given date. Whom it will credit is open until then.</summary>
public sealed record PendingCredit
{
    internal PendingCredit(string deal, Milestone? milestone, Money amount, PendingReason reason)
    {
        Deal = deal;
        Milestone = milestone;
        Amount = amount;
        Reason = reason;
    }

    /// <summary>The id of the deal.</summary>
    public string Deal { get; }

    /// <summary>The milestone whose part it is; absent where the whole deal is pending as one.</summary>
    public Milestone? Milestone { get; }

    /// <summary>The amount, in whole minor units of the plan's currency.</summary>
    public Money Amount { get; }

    /// <summary>What it waits for.</summary>
    public PendingReason Reason { get; }
}
