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

    /// <summary>Less presence than the rule asks for, in the unit of the bonus.</summary>
    TooLittlePresence,

    /// <summary>Not a member on a day that the rule names.</summary>
    NotMemberOnDay,

    /// <summary>A member on a day that the rule names, but absent.</summary>
    NotPresentOnDay,

    /// <summary>Not one of the kinds of contract that the rule names, or none stated.</summary>
    OtherContract,

    /// <summary>One of the kinds of contract that the rule leaves out.</summary>
    ExceptedContract,

    /// <summary>Less seniority than the rule asks for.</summary>
    TooLittleSeniority,

    /// <summary>The contract is suspended on every day of membership in the period.</summary>
    Suspended,
}
