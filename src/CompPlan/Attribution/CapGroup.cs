namespace CompPlan.Attribution;

/// <summary>What a <see cref="CreditCap"/> holds together: the touches of one kind, of one person, or those that credit one department.</summary>
public enum CapGroup
{
    /// <summary>The touches of one kind.</summary>
    Kind = 1,

    /// <summary>The touches of one actor, a person or a team.</summary>
    Person,

    /// <summary>The touches whose roles credit one department.</summary>
    Department,
}
