using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Goals;

/// <summary>A target that holds between two days, both inclusive: for each period of the schedule that lies wholly between them.</summary>
public sealed record DatedTarget
{
    private DatedTarget(LocalDate from, LocalDate to, Fraction value, string? clause)
    {
        From = Days.Iso(from);
        To = Days.Iso(to);
        Value = value;
        Clause = clause;
    }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>The target for each single period, in the measure's unit.</summary>
    public Fraction Value { get; }

    /// <summary>Where it was agreed: a clause, a letter, a decision of the board; absent where nothing is cited.</summary>
    public string? Clause { get; }

    /// <summary>The target <paramref name="value"/> for each period from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static DatedTarget Of(LocalDate from, LocalDate to, Fraction value, string? clause = null) => new(from, to, value, clause);
}
