namespace CompPlan.People;

/// <summary>Why a member does not take part in a performance period.</summary>
public enum Exclusion
{
    /// <summary>Not a member of one of the bonus's departments on the last day of the period.</summary>
    NotMemberOnLastDay,

    /// <summary>Fewer days of membership than the rule asks for.</summary>
    TooFewDays,

    /// <summary>Not one of the jobs that the rule names, or no job at all.</summary>
    OtherJob,

    /// <summary>One of the jobs that the rule leaves out.</summary>
    ExceptedJob,
}
