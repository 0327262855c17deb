namespace CompPlan.People;

/// <summary>What the plan says of one type of absence. An absence of a type that no term names is a fault of the case.</summary>
public sealed record AbsenceTerm
{
    private AbsenceTerm(string type, AbsenceCounting counts, AbsenceSalary salary)
    {
        Type = type;
        Counts = counts;
        Salary = salary;
    }

    /// <summary>The type, as absences name it.</summary>
    public string Type { get; }

    /// <summary>What days of such an absence count as.</summary>
    public AbsenceCounting Counts { get; }

    /// <summary>Which salary counts on them; without a meaning where the contract is suspended.</summary>
    public AbsenceSalary Salary { get; }

    /// <summary>Whether days of such an absence count as present days.</summary>
    public bool CountsAsPresence => Counts == AbsenceCounting.Present;

    /// <summary>Days of this type count as present, or as absent, at the contractual salary.</summary>
    public static AbsenceTerm Of(string type, bool countsAsPresence) =>
        Of(type, countsAsPresence ? AbsenceCounting.Present : AbsenceCounting.Absent);

    /// <summary>Days of this type count as stated, at the contractual salary.</summary>
    public static AbsenceTerm Of(string type, AbsenceCounting counts)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new AbsenceTerm(type, counts, AbsenceSalary.Contractual);
    }

    /// <summary>The same term with another salary on days of this type.</summary>
    public AbsenceTerm WithSalary(AbsenceSalary salary) => new(Type, Counts, salary);
}
