using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The review of a draft: from terms that may be wrong to a plan, or to everything that is wrong with them.</summary>
public static class PlanReviewing
{
    /// <summary>
    /// Reviews every component on its own and all of them together, and reports all findings at once in the order of the
    /// document. Depends on nothing but the draft: not on culture, host-wide options, machine or clock.
    /// </summary>
    /// <returns>All issues, and the plan if none of them is an error.</returns>
    public static PlanReview Review(this PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return PlanReview.Of(draft, ValueList<Issue>.Of(Findings(draft, alone: true)));
    }

    /// <summary>
    /// As <see cref="Review(PlanDraft)"/>, of one version among several: a period that begins under one version may end under the next, so
    /// what the first and last days of this one cut off is for <see cref="PlanSeries.Review"/> to say.
    /// </summary>
    /// <returns>All issues, and the plan if none of them is an error.</returns>
    public static PlanReview ReviewAsVersion(this PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return PlanReview.Of(draft, ValueList<Issue>.Of(Findings(draft, alone: false)));
    }

    private static IEnumerable<Issue> Findings(PlanDraft draft, bool alone) =>
    [
        .. new PlanValidator().Review(draft, ""),
        .. CalendarReview.Of(draft.Calendar, "calendar"),
        .. CalendarReview.Of(draft.Payout, "payout"),
        .. PlanComponents.Of(draft),
        .. PlanCadences.Of(draft, alone),
        .. PlanReferences.Of(draft),
    ];
}
