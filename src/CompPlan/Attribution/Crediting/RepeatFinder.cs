namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Marks repeats. The touches are walked in the order of the path, or backward where the last of several is kept; what was kept of each
/// key, and which touch came directly before, is all that a repeat is told by. The people of one touch are no repeats of one another.
/// </summary>
internal sealed class RepeatFinder
{
    /// <summary>Beyond so many keys the table of a deal is thrown away, so that one long deal does not slow down all others.</summary>
    private const int Many = 1024;

    private readonly Deduplication _terms;
    private Dictionary<RepeatKey, int> _kept = [];

    internal RepeatFinder(Deduplication terms) => _terms = terms;

    /// <summary>Judges the touches that are not judged yet.</summary>
    internal void Judge(DealPath path, Span<ExclusionReason> reasons)
    {
        if (_kept.Count > Many)
            _kept = [];
        _kept.Clear();
        var step = _terms.Keep == KeptTouch.First ? 1 : -1;
        var end = step > 0 ? reasons.Length : -1;
        for (var touch = step > 0 ? 0 : reasons.Length - 1; touch != end; touch += step)
        {
            if (reasons[touch] != default)
                continue;
            var key = RepeatKey.Of(path, touch, _terms.Key);
            if (_terms.Repeats == RepeatRule.Consecutive ? FollowsItself(path, reasons, touch, step, key) : IsRepeat(path, touch, key))
                reasons[touch] = ExclusionReason.Repeat;
            else if (_terms.Repeats != RepeatRule.Consecutive)
                _kept[key] = touch;
        }
    }

    private bool IsRepeat(DealPath path, int touch, RepeatKey key) =>
        _kept.TryGetValue(key, out var kept)
        && !path.IsOneTouch(kept, touch)
        && (_terms.Within is not { } within || Distance(path, kept, touch, within.IsCalendar) <= within.Limit);

    /// <summary>Whether the touch directly before, in the direction of the walk, has a row with the key. What failed an earlier condition is not looked at.</summary>
    private bool FollowsItself(DealPath path, ReadOnlySpan<ExclusionReason> reasons, int touch, int step, RepeatKey key)
    {
        var before = touch;
        for (var other = touch - step; other >= 0 && other < reasons.Length; other -= step)
        {
            if (reasons[other] is not (default(ExclusionReason) or ExclusionReason.Repeat) || path.IsOneTouch(other, touch))
                continue;
            if (before != touch && !path.IsOneTouch(other, before))
                return false;
            if (RepeatKey.Of(path, other, _terms.Key) == key)
                return true;
            before = other;
        }
        return false;
    }

    private static long Distance(DealPath path, int one, int other, bool inDays) =>
        Math.Abs(inDays ? path.DayOfTouch[one] - path.DayOfTouch[other] : path.At[one] - path.At[other]);
}
