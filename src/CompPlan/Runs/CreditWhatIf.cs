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

    /// <summary>The same over all deals concerned, one for each rule of the plan in its order; empty where no deal is concerned.</summary>
    public ValueList<RuleDifference> Rules => RulesIn(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    /// <summary>
    /// As <see cref="Rules"/>, of what is earned or taken back from <paramref name="first"/> to <paramref name="last"/>, both inclusive; what
    /// is so on other dates nobody has in these.
    /// </summary>
    /// <exception cref="ArgumentException">The dates are the wrong way round.</exception>
    public ValueList<RuleDifference> RulesIn(LocalDate first, LocalDate last)
    {
        if (first > last)
            throw new ArgumentException("The first date lies after the last.", nameof(first));
        return ValueList<RuleDifference>.Of(Deals.GroupBy(deal => deal.Rule.Id, StringComparer.Ordinal).Select(deals => Difference([.. deals], first, last)));
    }

    /// <summary>
    /// Credits the deals that <paramref name="changes"/> concern as they are and as they would be, their reversals included. A change that
    /// means no touch in force is <c>DANGLING_REF</c>, one that means several <c>TOUCH_AMBIGUOUS</c>, a touch changed twice
    /// <c>OPTION_CONFLICT</c>; whatever is wrong with the touches as they would be, or with how they fit the plan, is said as for facts.
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

    private static DealDifference Difference(DealCredit before, DealCredit after)
    {
        var (first, last) = (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        return new DealDifference(
            before.Rule, before.Deal.Id, before, after,
            ModelComparison.Differences(NetCredit.Totals(before, first, last), NetCredit.Totals(after, first, last)),
            new CreditDifference(null, null, NetCredit.NotCredited(before, first, last), NetCredit.NotCredited(after, first, last)));
    }

    private static RuleDifference Difference(IReadOnlyList<DealDifference> deals, LocalDate first, LocalDate last)
    {
        CreditTotal[] Totals(Func<DealDifference, DealCredit> side, Func<CreditTotal, string?> actor) =>
        [
            .. deals.SelectMany(deal => NetCredit.Totals(side(deal), first, last)).GroupBy(total => (total.Department, Actor: actor(total))).Select(own => new CreditTotal(
                own.Key.Department, own.Key.Actor, own.Aggregate(Money.Zero, (sum, total) => sum + total.Amount), own.Aggregate(Money.Zero, (sum, total) => sum + total.Reversed))),
        ];
        ValueList<CreditDifference> Differences(Func<CreditTotal, string?> actor) =>
            ModelComparison.Differences(Totals(deal => deal.Before, actor), Totals(deal => deal.After, actor));
        Money NotCredited(Func<DealDifference, DealCredit> side) =>
            deals.Aggregate(Money.Zero, (sum, deal) => sum + NetCredit.NotCredited(side(deal), first, last));
        return new RuleDifference(
            deals[0].Rule, Differences(total => total.Actor), Differences(_ => null),
            new CreditDifference(null, null, NotCredited(deal => deal.Before), NotCredited(deal => deal.After)));
    }

    private static bool IsError(Issue issue) => issue.Severity == IssueSeverity.Error;
}
