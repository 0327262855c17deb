namespace CompPlan.Attribution;

/// <summary>
/// Something that touches have in common or not. What a touch does not state (a channel, a contact) is a value of its own: all
/// touches without one are alike, so leaving it out gains nothing.
/// </summary>
public enum TouchPart
{
    /// <summary>Who made it: a person or a team.</summary>
    Actor = 1,

    /// <summary>In which role.</summary>
    Role,

    /// <summary>The kind of touch.</summary>
    Kind,

    /// <summary>Through which channel.</summary>
    Channel,

    /// <summary>With which contact of the account.</summary>
    Contact,
}
