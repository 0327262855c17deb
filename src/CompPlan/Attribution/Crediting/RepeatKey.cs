using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>What a touch has in common with its repeats: numbers of ids, −1 for what it does not state, 0 for what is not asked.</summary>
internal readonly record struct RepeatKey(int Actor, int Role, int Kind, int Channel, int Contact)
{
    /// <summary>The stated parts of a touch.</summary>
    internal static RepeatKey Of(DealPath path, int touch, ValueList<TouchPart> parts)
    {
        var key = default(RepeatKey);
        foreach (var part in parts.AsSpan())
            key = part switch
            {
                TouchPart.Actor => key with { Actor = path.PartOf(touch, part) },
                TouchPart.Role => key with { Role = path.PartOf(touch, part) },
                TouchPart.Kind => key with { Kind = path.PartOf(touch, part) },
                TouchPart.Channel => key with { Channel = path.PartOf(touch, part) },
                _ => key with { Contact = path.PartOf(touch, part) },
            };
        return key;
    }
}
