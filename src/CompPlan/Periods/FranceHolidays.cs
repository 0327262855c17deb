using CompPlan.Values;
using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// The eleven legal holidays of France (Code du travail, article L3133-1): 1 January, Easter Monday, 1 May, 8 May, Ascension, Whit
/// Monday, 14 July, 15 August, 1 and 11 November, 25 December. Computed for every year from 1900 to 2199 by the list of today, also
/// for years in which another list was in force. Who works on Whit Monday states the dates instead.
/// </summary>
public sealed record FranceHolidays : HolidaySet
{
    private FranceHolidays()
    {
    }

    internal override string Kind => "france";

    /// <summary>The legal holidays of France.</summary>
    public static FranceHolidays Of() => new();

    /// <inheritdoc/>
    public override ValueList<LocalDate> DatesIn(int year) => year is < Days.FirstYear or > Days.LastYear ? ValueList<LocalDate>.Empty : Sorted(year, National(year));

    /// <summary>The eleven holidays, in no order and with two on one date in some years.</summary>
    internal static IEnumerable<LocalDate> National(int year)
    {
        var easter = Easter.SundayOf(year);
        return
        [
            new LocalDate(year, 1, 1), easter.PlusDays(1), new LocalDate(year, 5, 1), new LocalDate(year, 5, 8), easter.PlusDays(39), easter.PlusDays(50),
            new LocalDate(year, 7, 14), new LocalDate(year, 8, 15), new LocalDate(year, 11, 1), new LocalDate(year, 11, 11), new LocalDate(year, 12, 25),
        ];
    }
}
