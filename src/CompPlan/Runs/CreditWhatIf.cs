using CompPlan.Attribution;
using CompPlan.Attribution.Crediting;
using CompPlan.Facts;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>
/// What would be if touches were added, removed or made by somebody else: credit before and after on every deal concerned, under every
/// rule of the plan, for all who have a part in it. A look only; the facts stay as they are.
/// </summary>
public sealed class CreditWhatIf
{
    private CreditWhatIf(ValueList<TouchChange> changes, ValueList<DealDifference> deals)
    {
        Changes = changes;
        Deals = deals;
    }

    /// <summary>What was changed.</summary>
    public ValueList<TouchChange> Changes { get; }

    /// <summary>The deals concerned under each rule: in the order of the plan's rules, then of deals.</summary>
    public ValueList<DealDifference> Deals { get; }

    /// <summary>
    /// Credits the deals that <paramref name="changes"/> concern as they are and as they would be. A change that means no touch in force
    /// is <c>DANGLING_REF</c>; whatever is wrong with the touches as they would be, or with how they fit the plan, is said as for facts.
    /// </summary>
    /// <param name="plan">The plan, with its attribution rules.</param>
    /// <param name="facts">The facts, all versions.</param>
    /// <param name="knownOn">Facts that became known after this day do not count.</param>
    /// <param name="changes">The changes, made together: each speaks of the touches as they are.</param>
    public static WhatIfReview Review(Plan plan, FactSet facts, LocalDate knownOn, IEnumerable<TouchChange> changes)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(facts);
        var asked = ValueList<TouchChange>.Of(changes);
        var edit = TouchEdit.Of(facts.AsKnownOn(knownOn), asked);
        if (edit.Issues.Count > 0)
            return WhatIfReview.Faulty(edit.Issues);
        var (before, after) = (Review(plan, edit.Before), Review(plan, edit.After));
        ValueList<Issue> issues = ValueList<Issue>.Of([.. before.Issues, .. after.Issues.Except(before.Issues)]);
        return before.Facts is not { } asIs || after.Facts is not { } asIf || issues.Count > 0
            ? WhatIfReview.Faulty(issues)
            : WhatIfReview.Of(new CreditWhatIf(asked, ValueList<DealDifference>.Of(plan.Attribution.SelectMany(
                rule => Differences(Ledger(plan, rule, asIs), Ledger(plan, rule, asIf))))));
    }

    private static (KnownFacts? Facts, IEnumerable<Issue> Issues) Review(Plan plan, FactsDraft draft)
    {
        var review = draft.Review();
        if (review.Facts is not { } facts)
            return (null, review.Issues.Where(IsError));
        var known = facts.AsKnownOn(facts.LastKnownOn ?? LocalDate.MinIsoValue);
        return (known, FactsFit.Issues(plan, known).Where(IsError));
    }

    private static CreditLedger Ledger(Plan plan, AttributionRule rule, KnownFacts facts) =>
        rule.Credit(DealPaths.Of(facts, plan.Zone), plan.Id, plan.Currency);

    private static IEnumerable<DealDifference> Differences(CreditLedger before, CreditLedger after) =>
        before.Deals.Select(deal => Difference(before.DealCreditOf(deal)!, after.DealCreditOf(deal)!));

    private static DealDifference Difference(DealCredit before, DealCredit after) => new(
        before.Rule, before.Deal.Id, before, after,
        ModelComparison.Differences(Totals(before), Totals(after)),
        new CreditDifference(null, null, NotCredited(before), NotCredited(after)));

    private static IEnumerable<CreditTotal> Totals(DealCredit deal) =>
        deal.Credits.GroupBy(credit => (credit.Department, credit.Actor)).Select(group => new CreditTotal(
            group.Key.Department, group.Key.Actor, group.Aggregate(Money.Zero, (sum, credit) => sum + credit.Amount), Money.Zero));

    private static Money NotCredited(DealCredit deal) =>
        deal.Uncredited.Aggregate(deal.Pending.Aggregate(Money.Zero, (sum, part) => sum + part.Amount), (sum, part) => sum + part.Amount);

    private static bool IsError(Issue issue) => issue.Severity == IssueSeverity.Error;
}
