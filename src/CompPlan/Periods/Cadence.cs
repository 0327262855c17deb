using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CompPlan.Periods;

/// <summary>
/// How long a period is, in months of the plan's calendar: calendar months in a <see cref="MonthsCalendar"/>, the twelve periods
/// of the year in a <see cref="WeeksCalendar"/>. Two cadences are equal when they have as many months.
/// </summary>
public sealed record Cadence
{
    /// <summary>The greatest number of months, inclusive: ten years.</summary>
    public const int MostMonths = 120;

    private const string Suffix = "-monthly";

    private Cadence(int months) => Months = months;

    /// <summary>One month.</summary>
    public static Cadence Monthly { get; } = new(1);

    /// <summary>Three months.</summary>
    public static Cadence Quarterly { get; } = new(3);

    /// <summary>Six months.</summary>
    public static Cadence HalfYearly { get; } = new(6);

    /// <summary>Twelve months: the year of the calendar.</summary>
    public static Cadence Annual { get; } = new(12);

    /// <summary>The cadences that have a name of their own, the shortest first.</summary>
    public static IReadOnlyList<Cadence> Named { get; } = [Monthly, Quarterly, HalfYearly, Annual];

    /// <summary>How many months a period has: 1 to <see cref="MostMonths"/>.</summary>
    public int Months { get; }

    /// <summary>
    /// The name in documents: <c>monthly</c>, <c>quarterly</c>, <c>halfYearly</c> or <c>annual</c>, for any other length the number
    /// of months, as in <c>18-monthly</c>.
    /// </summary>
    public string Name => Months switch
    {
        1 => "monthly",
        3 => "quarterly",
        6 => "halfYearly",
        12 => "annual",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Months}{Suffix}"),
    };

    /// <summary>
    /// Whether a year consists of whole periods, which are then counted from its first day. Any other length, and several years
    /// too, is counted from the year that <see cref="PlanCalendar.CountedFrom"/> names.
    /// </summary>
    public bool DividesYear => 12 % Months == 0;

    /// <summary>Periods of <paramref name="months"/> months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to <see cref="MostMonths"/>.</exception>
    public static Cadence OfMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MostMonths);
        return new Cadence(months);
    }

    /// <summary>Whether a period of <paramref name="longer"/> has as many months as whole periods of this cadence. Every cadence divides itself.</summary>
    public bool Divides(Cadence longer)
    {
        ArgumentNullException.ThrowIfNull(longer);
        return longer.Months % Months == 0;
    }

    /// <summary>The cadence with exactly this name in documents; a length that has a name of its own is read by that name only.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, [NotNullWhen(true)] out Cadence? cadence)
    {
        cadence = null;
        foreach (var candidate in Named)
            if (string.Equals(candidate.Name, name, StringComparison.Ordinal))
                cadence = candidate;
        if (cadence is null && name is not null && name.EndsWith(Suffix, StringComparison.Ordinal)
            && int.TryParse(name.AsSpan(0, name.Length - Suffix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var months)
            && months is >= 1 and <= MostMonths
            && new Cadence(months) is var read && string.Equals(read.Name, name, StringComparison.Ordinal))
            cadence = read;
        return cadence is not null;
    }

    /// <summary>The name in documents.</summary>
    public override string ToString() => Name;
}
