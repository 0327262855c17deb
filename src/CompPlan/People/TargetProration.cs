namespace CompPlan.People;

/// <summary>Which days an annual bonus at target is earned by, in the unit of a <see cref="PresenceRule"/>.</summary>
public enum TargetProration
{
    /// <summary>The days of membership; absences do not reduce it.</summary>
    Membership,

    /// <summary>The present days.</summary>
    Presence,
}
