namespace CompPlan.People;

/// <summary>What days of a type of absence count as.</summary>
public enum AbsenceCounting
{
    /// <summary>Present days, as the law asks for maternity leave in many countries.</summary>
    Present,

    /// <summary>Days of membership on which the person is not present.</summary>
    Absent,

    /// <summary>
    /// No days of membership: the contract is suspended, as in a sabbatical. They count for no head, no presence, no salary, no target
    /// bonus, no minimum and no seniority.
    /// </summary>
    Suspended,
}
