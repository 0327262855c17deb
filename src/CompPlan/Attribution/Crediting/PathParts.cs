namespace CompPlan.Attribution.Crediting;

/// <summary>What the touches of a path have in common with one another.</summary>
internal static class PathParts
{
    /// <summary>The number of a part of a touch in the ids of the facts; −1 where the touch does not state it.</summary>
    internal static int PartOf(this DealPath path, int touch, TouchPart part) => part switch
    {
        TouchPart.Actor => path.Actor[touch],
        TouchPart.Role => path.Role[touch],
        TouchPart.Kind => path.Kind[touch],
        TouchPart.Channel => path.Paths.Facts.Touches.Details.ChannelAt(path.Start + touch),
        _ => path.Paths.Facts.Touches.Details.ContactAt(path.Start + touch),
    };
}
