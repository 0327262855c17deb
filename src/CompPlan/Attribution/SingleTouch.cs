namespace CompPlan.Attribution;

/// <summary>Which touch a <see cref="SingleModel"/> credits.</summary>
public enum SingleTouch
{
    /// <summary>The earliest.</summary>
    First = 1,

    /// <summary>The latest.</summary>
    Last,
}
