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
        AttributionRule rule, AttributionTerms? terms, Deal deal, ValueList<Touch> path, IReadOnlyList<string?> divisionIds,
        ValueList<CreditDivision> divisions, CreditCapping? capping, ValueList<Credit> credits, ValueList<PendingCredit> pending,
        ValueList<UncreditedPart> uncredited, ValueList<ExcludedTouch> excluded, ValueList<DealReversal> reversals)
    {
        Rule = rule;
        Terms = terms;
        DivisionIds = ValueList<string>.Of(divisionIds.Select(id => id ?? ""));
        Deal = deal;
        Path = path;
        Divisions = divisions;
        Capping = capping;
        Credits = credits;
        Pending = pending;
        Uncredited = uncredited;
        Excluded = excluded;
        Reversals = reversals;
    }

    /// <summary>The rule.</summary>
    public AttributionRule Rule { get; }

    /// <summary>The terms in force on the date the deal was won; absent while it is not won.</summary>
    public AttributionTerms? Terms { get; }

    /// <summary>
    /// The ids of the touches in the divisions, in the order of the path: the actor, <c>#</c>, and the how-manieth touch of the actor that
    /// counts it is; empty for a touch that does not count.
    /// </summary>
    public ValueList<string> DivisionIds { get; }

    /// <summary>The deal as stated.</summary>
    public Deal Deal { get; }

    /// <summary>The touches as stated, in the order of the path; <see cref="Credit.Touch"/> counts them from one.</summary>
    public ValueList<Touch> Path { get; }

    /// <summary>The divisions in the order they were made: the deal first, then the part of each milestone.</summary>
    public ValueList<CreditDivision> Divisions { get; }

    /// <summary>The division over touches under caps; absent where the terms have none, or nobody has a weight.</summary>
    public CreditCapping? Capping { get; }

    /// <summary>What touches earned, on whatever date; what reversals take back of it stands in <see cref="Reversals"/>.</summary>
    public ValueList<Credit> Credits { get; }

    /// <summary>What has no earned date yet, as it was before reversals.</summary>
    public ValueList<PendingCredit> Pending { get; }

    /// <summary>What credits nobody, with the reason, as it was before reversals.</summary>
    public ValueList<UncreditedPart> Uncredited { get; }

    /// <summary>The touches that got nothing, with the reason.</summary>
    public ValueList<ExcludedTouch> Excluded { get; }

    /// <summary>The reversals of the deal in the order of time, with what each takes back.</summary>
    public ValueList<DealReversal> Reversals { get; }
}
