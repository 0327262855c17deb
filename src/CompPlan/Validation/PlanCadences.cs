using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>
/// Every cadence of a plan in its calendar: its periods can be counted, and each bonus has periods that the plan pays. A period is
/// paid in the payout period that holds its last day, plus the lag, so in one and only one; never, where the plan is not in force
/// for the whole of it.
/// </summary>
internal static class PlanCadences
{
    internal static IEnumerable<Issue> Of(PlanDraft draft, bool alone) =>
    [
        .. CalendarReview.OfCadence(draft.Payout.Cadence, draft.Calendar, "payout.cadence"),
        .. draft.Measures.SelectMany((measure, i) => measure switch
        {
            PeriodicMeasure periodic => CalendarReview.OfCadence(periodic.Cadence, draft.Calendar, $"measures[{i}].cadence"),
            TrailingAverageMeasure average => CalendarReview.OfCadence(average.Per, draft.Calendar, $"measures[{i}].per"),
            _ => [],
        }),
        .. draft.Goals.SelectMany((goal, i) => goal.Targets is { Per: var per }
            ? CalendarReview.OfCadence(per, draft.Calendar, $"goals[{i}].targets.per")
            : []),
        .. draft.SharedCaps.SelectMany((cap, i) => CalendarReview.OfCadence(cap.Per, draft.Calendar, $"sharedCaps[{i}].per")),
        .. draft.PersonalCaps.SelectMany((cap, i) => CalendarReview.OfCadence(cap.Per, draft.Calendar, $"personalCaps[{i}].per")),
        .. draft.Bonuses.SelectMany((bonus, i) => OfBonus(bonus, draft, alone, $"bonuses[{i}].cadence")),
    ];

    private static IEnumerable<Issue> OfBonus(Bonus bonus, PlanDraft draft, bool alone, string path)
    {
        var counted = CalendarReview.OfCadence(bonus.Cadence, draft.Calendar, path).ToList();
        var isSound = Days.InRange(draft.EffectiveFrom) && (draft.EffectiveTo is not { } to || (Days.InRange(to) && to >= draft.EffectiveFrom))
            && !CalendarReview.Of(draft.Calendar, "calendar").Any();
        return counted.Count > 0 || !isSound || !alone ? counted : InForce(bonus, draft, path);
    }

    /// <summary>The period of the first day in force and that of the last one: each is paid only if it lies wholly within them.</summary>
    private static IEnumerable<Issue> InForce(Bonus bonus, PlanDraft draft, string path)
    {
        var first = draft.Calendar.PeriodFor(bonus.Cadence, draft.EffectiveFrom);
        var last = draft.EffectiveTo is { } to ? draft.Calendar.PeriodFor(bonus.Cadence, to) : null;
        var startsWithin = first.First < draft.EffectiveFrom;
        var endsWithin = last is not null && last.Last > draft.EffectiveTo;
        var whole = last is null || (startsWithin ? draft.Calendar.PeriodAfter(first) : first).Last <= draft.EffectiveTo;
        if (!whole)
            yield return Issue.Error(
                IssueCodes.NeverPaid,
                path,
                $"The plan is in force from {Days.Text(draft.EffectiveFrom)} to {Days.Text(draft.EffectiveTo!.Value)}; no {bonus.Cadence} period of '{bonus.Id}' lies wholly within, so it is never paid.",
                "State dates that hold a whole period, or a shorter cadence.");
        if (whole && startsWithin)
            yield return Cut(bonus, first, $"comes into force on {Days.Text(draft.EffectiveFrom)}", path);
        if (whole && endsWithin)
            yield return Cut(bonus, last!, $"ends on {Days.Text(draft.EffectiveTo!.Value)}", path);
    }

    private static Issue Cut(Bonus bonus, PerformancePeriod period, string what, string path) => Issue.Warning(
        IssueCodes.WarnPeriodCut,
        path,
        $"The plan {what}, within the period {period} of '{bonus.Id}' ({Days.Text(period.First)} to {Days.Text(period.Last)}); this version never pays it.",
        "State dates in force that begin and end with periods of the bonus, unless nothing is due for the rest.");
}
