namespace CompPlan.People;

/// <summary>Why a member does not take part in a performance period.</summary>
public enum Exclusion
{
    /// <summary>Not a member of one of the bonus's departments on the last day of the period.</summary>
    NotMemberOnLastDay,

    /// <summary>Fewer days of membership than the rule asks for.</summary>
    TooFewDays,
}
