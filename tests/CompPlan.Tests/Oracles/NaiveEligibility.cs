using CompPlan.Attribution;
using CompPlan.Facts;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// Which touches count, once more: each condition is a pass over lists. The path holds the touches in time, the rows of one touch next to
/// each other.
/// </summary>
internal sealed class NaiveEligibility(TouchEligibility terms, DateTimeZone zone)
{
    /// <summary>The reason of each touch; null where it counts.</summary>
    internal ExclusionReason?[] Judge(IReadOnlyList<Touch> path, Instant won)
    {
        var reasons = new ExclusionReason?[path.Count];
        void Pass(ExclusionReason reason, Func<Touch, bool> fails)
        {
            for (var i = 0; i < path.Count; i++)
                if (reasons[i] is null && fails(path[i]))
                    reasons[i] = reason;
        }
        if (terms.Lookback is { } lookback)
            Pass(ExclusionReason.OutsideLookback, touch => !Within(lookback, touch.At, won));
        if (terms.Kinds is { } kinds)
            Pass(ExclusionReason.OtherKind, touch => !kinds.Contains(touch.Kind));
        if (terms.MinimumEngagement is { } minimum)
            Pass(ExclusionReason.TooLittleEngagement, touch => touch.Engagement is { } stated ? stated < minimum.Value : minimum.Unstated == UnstatedRule.DoesNotCount);
        if (terms.Deduplication is { } deduplication)
            foreach (var repeat in Repeats(deduplication, [.. Enumerable.Range(0, path.Count).Where(i => reasons[i] is null)], path))
                reasons[repeat] = ExclusionReason.Repeat;
        if (terms.SelfLogged != SelfLoggedRule.Counts)
            Pass(
                terms.SelfLogged == SelfLoggedRule.DoesNotCount ? ExclusionReason.SelfLogged : ExclusionReason.Unconfirmed,
                touch => touch.LoggedBy == touch.Actor
                    && (terms.SelfLogged == SelfLoggedRule.DoesNotCount || touch.ConfirmedBy is null || touch.ConfirmedBy == touch.Actor));
        if (terms.LoggedWithin is { } limit)
            Pass(ExclusionReason.LoggedLate, touch => touch.LoggedAt is { } logged ? !Within(limit.Limit, touch.At, logged) : limit.Unlogged == UnstatedRule.DoesNotCount);
        return reasons;
    }

    /// <summary>The rows of one touch together, in the order of the rows.</summary>
    internal static List<List<int>> Together(IEnumerable<int> rows, IReadOnlyList<Touch> path)
    {
        var touches = new List<List<int>>();
        foreach (var row in rows)
            if (touches.Count > 0 && AreOne(path[touches[^1][0]], path[row]))
                touches[^1].Add(row);
            else
                touches.Add([row]);
        return touches;
    }

    private static bool AreOne(Touch left, Touch right) => left.Share is not null && right.Share is not null && left.Id == right.Id;

    private IEnumerable<int> Repeats(Deduplication rule, List<int> rows, IReadOnlyList<Touch> path)
    {
        string Key(int row) => string.Join("|", rule.Key.Select(part => part switch
        {
            TouchPart.Actor => path[row].Actor,
            TouchPart.Role => path[row].Role,
            TouchPart.Kind => path[row].Kind,
            TouchPart.Channel => path[row].Channel ?? "",
            _ => path[row].Contact ?? "",
        }));
        bool Near(int one, int other) => rule.Within is not { } within
            || (path[one].At <= path[other].At ? Within(within, path[one].At, path[other].At) : Within(within, path[other].At, path[one].At));
        var touches = Together(rows, path);
        if (rule.Keep == KeptTouch.Last)
            touches.Reverse();
        if (rule.Repeats == RepeatRule.Consecutive)
            return Enumerable.Range(1, Math.Max(0, touches.Count - 1)).SelectMany(i => touches[i].Where(row => touches[i - 1].Any(before => Key(before) == Key(row))));
        var kept = new List<int>();
        var repeats = new List<int>();
        foreach (var touch in touches)
        {
            var found = touch.Where(row => kept.Any(one => Key(one) == Key(row) && Near(one, row))).ToList();
            repeats.AddRange(found);
            kept.AddRange(touch.Except(found));
        }
        return repeats;
    }

    private bool Within(TouchWindow window, Instant from, Instant to) => window.Unit switch
    {
        TouchWindowUnit.CalendarDays => Period.DaysBetween(from.InZone(zone).Date, to.InZone(zone).Date) <= window.Amount,
        TouchWindowUnit.Days => to - from <= Duration.FromDays((int)window.Amount),
        TouchWindowUnit.Hours => to - from <= Duration.FromHours((int)window.Amount),
        _ => to - from <= Duration.FromSeconds(window.Amount),
    };
}
