using CompPlan.Values;
using NodaTime;

namespace CompPlan.People;

/// <summary>One reason for which a person does not take part, with the figures it was judged by: what was found and what is needed.</summary>
public sealed record ExclusionReading
{
    private ExclusionReading(Exclusion reason, Fraction? found, Fraction? needed, LocalDate? on, string? named)
    {
        Reason = reason;
        Found = found;
        Needed = needed;
        On = on;
        Named = named;
    }

    /// <summary>The reason.</summary>
    public Exclusion Reason { get; }

    /// <summary>
    /// What the person has: days of membership, presence in the unit of the bonus, days or whole months of seniority; absent where the
    /// reason is no number.
    /// </summary>
    public Fraction? Found { get; }

    /// <summary>The least that the rule asks for, in the same unit; absent where the reason is no number.</summary>
    public Fraction? Needed { get; }

    /// <summary>The day that the rule looks at; absent where it looks at none.</summary>
    public LocalDate? On { get; }

    /// <summary>The job or the kind of contract that was found; absent where none is stated, or the reason is another.</summary>
    public string? Named { get; }

    internal static ExclusionReading Of(Exclusion reason, LocalDate? on = null, string? named = null) => new(reason, null, null, on, named);

    internal static ExclusionReading OfLess(Exclusion reason, Fraction found, Fraction needed, LocalDate? on = null) => new(reason, found, needed, on, null);
}
