using CompPlan.Facts;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// One deal under one rule, with everything its credit was computed from. Credited, pending and uncredited always give the value of
/// the deal.
/// </summary>
public sealed record DealCredit
{
    internal DealCredit(
        AttributionRule rule, Deal deal, ValueList<Touch> path, ValueList<CreditDivision> divisions, ValueList<Credit> credits,
        ValueList<PendingCredit> pending, ValueList<UncreditedPart> uncredited, ValueList<ExcludedTouch> excluded)
    {
        Rule = rule;
        Deal = deal;
        Path = path;
        Divisions = divisions;
        Credits = credits;
        Pending = pending;
        Uncredited = uncredited;
        Excluded = excluded;
    }

    /// <summary>The rule.</summary>
    public AttributionRule Rule { get; }

    /// <summary>The deal as stated.</summary>
    public Deal Deal { get; }

    /// <summary>The touches as stated, in the order of the path; <see cref="Credit.Touch"/> counts them from one.</summary>
    public ValueList<Touch> Path { get; }

    /// <summary>The divisions in the order they were made: the deal first, then the part of each milestone.</summary>
    public ValueList<CreditDivision> Divisions { get; }

    /// <summary>What touches earned, on whatever date.</summary>
    public ValueList<Credit> Credits { get; }

    /// <summary>What has no earned date yet.</summary>
    public ValueList<PendingCredit> Pending { get; }

    /// <summary>What credits nobody, with the reason.</summary>
    public ValueList<UncreditedPart> Uncredited { get; }

    /// <summary>The touches that got nothing, with the reason.</summary>
    public ValueList<ExcludedTouch> Excluded { get; }
}
