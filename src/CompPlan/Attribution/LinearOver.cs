namespace CompPlan.Attribution;

/// <summary>What a <see cref="LinearModel"/> counts.</summary>
public enum LinearOver
{
    /// <summary>Every touch has the same weight.</summary>
    Touches = 1,

    /// <summary>Every actor of the deal has the same weight, divided evenly over that actor's touches.</summary>
    Actors,

    /// <summary>Every channel of the deal has the same weight, divided evenly over its touches; no channel is one of them.</summary>
    Channels,

    /// <summary>Every contact of the deal has the same weight, divided evenly over the touches with it; no contact is one of them.</summary>
    Contacts,
}
