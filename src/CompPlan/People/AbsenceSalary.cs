namespace CompPlan.People;

/// <summary>Which salary counts on days of a type of absence.</summary>
public enum AbsenceSalary
{
    /// <summary>The salary of the membership on those days.</summary>
    Contractual,

    /// <summary>None: the days reduce the salary earned.</summary>
    None,

    /// <summary>
    /// The salary that the person had in the department on the day before the absence began, as if at work; that of the membership where the
    /// person was no member of the department on that day.
    /// </summary>
    Reconstructed,
}
