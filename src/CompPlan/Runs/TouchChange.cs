using CompPlan.Facts;

namespace CompPlan.Runs;

/// <summary>One change of the touches in force: a touch more, a touch less, or the same touch by somebody else.</summary>
public sealed record TouchChange
{
    private readonly Touch? _touch;

    private TouchChange(TouchChangeKind kind, TouchName? name, Touch? touch, string? actor)
    {
        Kind = kind;
        Named = name;
        _touch = touch;
        Actor = actor;
    }

    /// <summary>What is changed.</summary>
    public TouchChangeKind Kind { get; }

    /// <summary>The touch that is added; absent otherwise.</summary>
    public Touch? Added => Kind == TouchChangeKind.Add ? _touch : null;

    /// <summary>The id of the touch that is removed or re-owned; absent where it is named by what it says, or given itself.</summary>
    public string? TouchId => Named?.Id;

    /// <summary>The touch that is removed or re-owned by name; absent where it is given itself.</summary>
    public TouchName? Named { get; }

    /// <summary>Who the touch is by instead; absent unless it is re-owned.</summary>
    public string? Actor { get; }

    /// <summary>A touch more. It counts whatever its known day.</summary>
    public static TouchChange Add(Touch touch)
    {
        ArgumentNullException.ThrowIfNull(touch);
        return new TouchChange(TouchChangeKind.Add, null, touch, null);
    }

    /// <summary>Without the touch of this id, as a whole if several people share it.</summary>
    public static TouchChange Remove(string touchId) => Remove(TouchName.OfId(touchId));

    /// <summary>Without the touch of this name. A name that means several touches is an issue.</summary>
    public static TouchChange Remove(TouchName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new TouchChange(TouchChangeKind.Remove, name, null, null);
    }

    /// <summary>Without this row of the touches in force, for touches that have no id.</summary>
    public static TouchChange Remove(Touch touch)
    {
        ArgumentNullException.ThrowIfNull(touch);
        return new TouchChange(TouchChangeKind.Remove, null, touch, null);
    }

    /// <summary>The touch of this id by <paramref name="actor"/> instead; if several people share it, see the overload.</summary>
    public static TouchChange Reown(string touchId, string actor) => Reown(TouchName.OfId(touchId), actor);

    /// <summary>The touch of this name by <paramref name="actor"/> instead. A name that means several touches is an issue.</summary>
    public static TouchChange Reown(TouchName name, string actor)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(actor);
        return new TouchChange(TouchChangeKind.Reown, name, null, actor);
    }

    /// <summary>This row of the touches in force by <paramref name="actor"/> instead.</summary>
    public static TouchChange Reown(Touch touch, string actor)
    {
        ArgumentNullException.ThrowIfNull(touch);
        ArgumentNullException.ThrowIfNull(actor);
        return new TouchChange(TouchChangeKind.Reown, null, touch, actor);
    }

    /// <summary>Whether a row of the touches in force is the one that is meant.</summary>
    internal bool Means(Touch row) => Named is not null ? Named.Means(row) : row.Equals(Meant);

    /// <summary>The row that is removed or re-owned, where it is given itself.</summary>
    internal Touch? Meant => Kind == TouchChangeKind.Add ? null : _touch;

    /// <summary>Which touch is meant, in words.</summary>
    internal string Name => Named?.ToString() ?? (_touch?.Id is { } id ? $"'{id}'" : $"of '{_touch!.Actor}' on '{_touch.Deal ?? _touch.Account}'");
}
