using CompPlan.Facts;

namespace CompPlan.Runs;

/// <summary>One change of the touches in force: a touch more, a touch less, or the same touch by somebody else.</summary>
public sealed record TouchChange
{
    private readonly Touch? _touch;

    private TouchChange(TouchChangeKind kind, string? id, Touch? touch, string? actor)
    {
        Kind = kind;
        TouchId = id;
        _touch = touch;
        Actor = actor;
    }

    /// <summary>What is changed.</summary>
    public TouchChangeKind Kind { get; }

    /// <summary>The touch that is added; absent otherwise.</summary>
    public Touch? Added => Kind == TouchChangeKind.Add ? _touch : null;

    /// <summary>The id of the touch that is removed or re-owned; absent where the touch itself is given.</summary>
    public string? TouchId { get; }

    /// <summary>Who the touch is by instead; absent unless it is re-owned.</summary>
    public string? Actor { get; }

    /// <summary>A touch more. It counts whatever its known day.</summary>
    public static TouchChange Add(Touch touch)
    {
        ArgumentNullException.ThrowIfNull(touch);
        return new TouchChange(TouchChangeKind.Add, null, touch, null);
    }

    /// <summary>Without the touch of this id, as a whole if several people share it.</summary>
    public static TouchChange Remove(string touchId)
    {
        ArgumentNullException.ThrowIfNull(touchId);
        return new TouchChange(TouchChangeKind.Remove, touchId, null, null);
    }

    /// <summary>Without this row of the touches in force, for touches that have no id.</summary>
    public static TouchChange Remove(Touch touch)
    {
        ArgumentNullException.ThrowIfNull(touch);
        return new TouchChange(TouchChangeKind.Remove, null, touch, null);
    }

    /// <summary>The touch of this id by <paramref name="actor"/> instead; if several people share it, see the overload.</summary>
    public static TouchChange Reown(string touchId, string actor)
    {
        ArgumentNullException.ThrowIfNull(touchId);
        ArgumentNullException.ThrowIfNull(actor);
        return new TouchChange(TouchChangeKind.Reown, touchId, null, actor);
    }

    /// <summary>This row of the touches in force by <paramref name="actor"/> instead.</summary>
    public static TouchChange Reown(Touch touch, string actor)
    {
        ArgumentNullException.ThrowIfNull(touch);
        ArgumentNullException.ThrowIfNull(actor);
        return new TouchChange(TouchChangeKind.Reown, null, touch, actor);
    }

    /// <summary>Whether a row of the touches in force is the one that is meant.</summary>
    internal bool Means(Touch row) =>
        TouchId is not null ? string.Equals(row.Id, TouchId, StringComparison.Ordinal) : row.Equals(Meant);

    /// <summary>The row that is removed or re-owned, where it is given itself.</summary>
    internal Touch? Meant => Kind == TouchChangeKind.Add ? null : _touch;

    /// <summary>Which touch is meant, in words.</summary>
    internal string Name => TouchId is not null ? $"'{TouchId}'" : _touch?.Id is { } id ? $"'{id}'" : $"of '{_touch!.Actor}' on '{_touch.Deal ?? _touch.Account}'";
}
