using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Rounding;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The deals in force with their touches, and the zone that gives them dates: what crediting reads, whatever the rule. It holds
/// nothing of its own, so it costs nothing; <see cref="DealPath"/> loads one deal out of it.
/// </summary>
internal sealed class DealPaths
{
    private DealPaths(KnownFacts facts, PlanZone zone)
    {
        Facts = facts;
        Zone = zone;
    }

    internal KnownFacts Facts { get; }

    internal PlanZone Zone { get; }

    /// <summary>How many deals there are.</summary>
    internal int Count => Facts.Deals.Count;

    /// <summary>The deals of <paramref name="facts"/>, with dates in <paramref name="zone"/>.</summary>
    internal static DealPaths Of(KnownFacts facts, PlanZone zone) => new(facts, zone);

    /// <summary>The id of the deal in row <paramref name="row"/> of the deals.</summary>
    internal string IdOf(int row) => Facts.Ids.Deals[Facts.Deals.Deal[row]];

    /// <summary>The currency of a deal.</summary>
    internal Currency CurrencyOf(int row) => Facts.Ids.MoneyOf(0, Facts.Deals.Currency[row]).Currency!;

    /// <summary>The rows of the touches of a deal: first row and count.</summary>
    internal (int Start, int Count) TouchesOf(int row) => Facts.TouchesOf(Facts.Deals.Deal[row]);

    /// <summary>The local date on which a deal was won, in days; <see cref="Days.Open"/> while it is not, and for good when it ended before.</summary>
    internal int WonDayOf(int row)
    {
        var (won, ended) = (Facts.Deals.Won[row], Facts.Deals.Ended[row]);
        return won == DealColumns.Absent || (ended != DealColumns.Absent && won > ended) ? Days.Open : Zone.DayOf(won);
    }
}
