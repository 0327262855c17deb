using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// Of touches that are repeats of one another one counts. They are repeats when they agree in every part of the key and are
/// close enough: see <see cref="RepeatRule"/>. The people of one touch are no repeats of one another. Only touches that met
/// every earlier condition are compared, and one that fails a later condition has still taken the place of its repeats.
/// </summary>
public sealed record Deduplication
{
    private Deduplication(ValueList<TouchPart> key, RepeatRule repeats, TouchWindow? within, KeptTouch keep)
    {
        Key = key;
        Repeats = repeats;
        Within = within;
        Keep = keep;
    }

    /// <summary>What repeats agree in; not empty in a plan in force.</summary>
    public ValueList<TouchPart> Key { get; }

    /// <summary>How close repeats are.</summary>
    public RepeatRule Repeats { get; }

    /// <summary>The greatest distance from the touch that was kept, inclusive; stated for <see cref="RepeatRule.Window"/> and for it alone.</summary>
    public TouchWindow? Within { get; }

    /// <summary>Which of the repeats counts.</summary>
    public KeptTouch Keep { get; }

    /// <summary>Repeats as stated; a window is stated for <see cref="RepeatRule.Window"/> and for it alone.</summary>
    public static Deduplication Of(IEnumerable<TouchPart> key, RepeatRule repeats, TouchWindow? within, KeptTouch keep) =>
        new(ValueList<TouchPart>.Of(key), repeats, within, keep);

    /// <summary>Touches with an equal key directly after one another are repeats.</summary>
    public static Deduplication OfConsecutive(IEnumerable<TouchPart> key, KeptTouch keep) =>
        new(ValueList<TouchPart>.Of(key), RepeatRule.Consecutive, null, keep);

    /// <summary>
    /// Touches with an equal key within a time of the touch that was kept are repeats: counted from the first on, or from the last
    /// back, whichever is kept. A touch further away is kept itself.
    /// </summary>
    public static Deduplication OfWindow(IEnumerable<TouchPart> key, TouchWindow within, KeptTouch keep)
    {
        ArgumentNullException.ThrowIfNull(within);
        return new(ValueList<TouchPart>.Of(key), RepeatRule.Window, within, keep);
    }

    /// <summary>All touches of a deal with an equal key are repeats.</summary>
    public static Deduplication OfAll(IEnumerable<TouchPart> key, KeptTouch keep) =>
        new(ValueList<TouchPart>.Of(key), RepeatRule.All, null, keep);
}
