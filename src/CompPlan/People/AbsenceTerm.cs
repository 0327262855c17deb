namespace CompPlan.People;

/// <summary>What the plan says of one type of absence. An absence of a type that no term names is a fault of the case.</summary>
public sealed record AbsenceTerm
{
    private AbsenceTerm(string type, bool countsAsPresence)
    {
        Type = type;
        CountsAsPresence = countsAsPresence;
    }

    /// <summary>The type, as absences name it.</summary>
    public string Type { get; }

    /// <summary>Whether days of such an absence count as present days, as the law asks for maternity leave in many countries.</summary>
    public bool CountsAsPresence { get; }

    /// <summary>Days of this type count as present, or as absent.</summary>
    public static AbsenceTerm Of(string type, bool countsAsPresence)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new AbsenceTerm(type, countsAsPresence);
    }
}
