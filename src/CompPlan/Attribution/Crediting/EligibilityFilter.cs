using CompPlan.Facts;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The conditions of a <see cref="TouchEligibility"/>, asked one after the other of all touches in time; a touch that failed one is asked
/// nothing more.
/// </summary>
internal sealed class EligibilityFilter : TouchFilter
{
    private readonly TouchEligibility _terms;
    private readonly bool[]? _kinds;
    private readonly RepeatFinder? _repeats;

    internal EligibilityFilter(TouchEligibility terms, FactIds ids)
    {
        _terms = terms;
        _repeats = terms.Deduplication is { } deduplication ? new RepeatFinder(deduplication) : null;
        if (terms.Kinds is null)
            return;
        _kinds = new bool[ids.Kinds.Count];
        foreach (var kind in terms.Kinds)
            if (ids.Kinds.Find(kind) is var number and >= 0)
                _kinds[number] = true;
    }

    internal override void Judge(DealPath path, Span<ExclusionReason> reasons)
    {
        if (_terms.Lookback is { } lookback)
            JudgeAge(path, lookback, reasons);
        if (_kinds is not null)
            JudgeKind(path, reasons);
        if (_terms.MinimumEngagement is { } minimum)
            JudgeEngagement(path, minimum, reasons);
        _repeats?.Judge(path, reasons);
        if (_terms.SelfLogged != SelfLoggedRule.Counts)
            JudgeLogger(path, reasons);
        if (_terms.LoggedWithin is { } limit)
            JudgeLogging(path, limit, reasons);
    }

    /// <summary>Age counts back from the won instant, or from the won date; what comes later has none.</summary>
    private static void JudgeAge(DealPath path, TouchWindow lookback, Span<ExclusionReason> reasons)
    {
        for (var touch = 0; touch < reasons.Length; touch++)
            if ((lookback.IsCalendar ? path.WonDay - path.DayOfTouch[touch] : path.Won - path.At[touch]) > lookback.Limit)
                reasons[touch] = ExclusionReason.OutsideLookback;
    }

    private void JudgeKind(DealPath path, Span<ExclusionReason> reasons)
    {
        var kinds = path.Kind;
        for (var touch = 0; touch < reasons.Length; touch++)
            if (reasons[touch] == default && !_kinds![kinds[touch]])
                reasons[touch] = ExclusionReason.OtherKind;
    }

    private static void JudgeEngagement(DealPath path, MinimumEngagement minimum, Span<ExclusionReason> reasons)
    {
        var details = path.Paths.Facts.Touches.Details;
        for (var touch = 0; touch < reasons.Length; touch++)
            if (reasons[touch] == default
                && (details.EngagementAt(path.Start + touch) is { } engagement ? engagement < minimum.Value : minimum.Unstated == UnstatedRule.DoesNotCount))
                reasons[touch] = ExclusionReason.TooLittleEngagement;
    }

    private void JudgeLogger(DealPath path, Span<ExclusionReason> reasons)
    {
        var details = path.Paths.Facts.Touches.Details;
        for (var touch = 0; touch < reasons.Length; touch++)
        {
            var actor = path.Actor[touch];
            if (reasons[touch] != default || details.LoggedByAt(path.Start + touch) != actor)
                continue;
            if (_terms.SelfLogged == SelfLoggedRule.DoesNotCount)
                reasons[touch] = ExclusionReason.SelfLogged;
            else if (details.ConfirmedByAt(path.Start + touch) is var confirmer && (confirmer < 0 || confirmer == actor))
                reasons[touch] = ExclusionReason.Unconfirmed;
        }
    }

    private static void JudgeLogging(DealPath path, LoggedWithin limit, Span<ExclusionReason> reasons)
    {
        var details = path.Paths.Facts.Touches.Details;
        for (var touch = 0; touch < reasons.Length; touch++)
        {
            if (reasons[touch] != default)
                continue;
            var logged = details.LoggedTicksAt(path.Start + touch);
            if (logged == DealColumns.Absent ? limit.Unlogged == UnstatedRule.DoesNotCount : IsLate(path, touch, logged, limit.Limit))
                reasons[touch] = ExclusionReason.LoggedLate;
        }
    }

    private static bool IsLate(DealPath path, int touch, long logged, TouchWindow limit) =>
        (limit.IsCalendar ? path.DayOf(logged) - path.DayOfTouch[touch] : logged - path.At[touch]) > limit.Limit;
}
