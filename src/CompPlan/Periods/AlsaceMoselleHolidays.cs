using CompPlan.Values;
using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// The thirteen legal holidays of the departments Moselle, Bas-Rhin and Haut-Rhin (Code du travail, article L3134-13): those of
/// France, Good Friday and 26 December. Good Friday is one only in municipalities with a Protestant or a mixed church; elsewhere
/// state the dates. Computed for every year from 1900 to 2199.
/// </summary>
public sealed record AlsaceMoselleHolidays : HolidaySet
{
    private AlsaceMoselleHolidays()
    {
    }

    internal override string Kind => "alsaceMoselle";

    /// <summary>The legal holidays of Alsace and Moselle.</summary>
    public static AlsaceMoselleHolidays Of() => new();

    /// <inheritdoc/>
    public override ValueList<LocalDate> DatesIn(int year) => year is < Days.FirstYear or > Days.LastYear
        ? ValueList<LocalDate>.Empty
        : Sorted(year, [.. FranceHolidays.National(year), Easter.SundayOf(year).PlusDays(-2), new LocalDate(year, 12, 26)]);
}
