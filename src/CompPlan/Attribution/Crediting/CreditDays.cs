using CompPlan.Periods;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The net credit of a ledger day by day, for each actor and department: what a shortfall of earlier periods is found from. Made in one
/// pass, and only where a plan carries shortfalls.
/// </summary>
internal sealed class CreditDays
{
    private readonly Dictionary<(string Department, string Actor), SortedDictionary<int, long>> _days;

    private CreditDays(Dictionary<(string Department, string Actor), SortedDictionary<int, long>> days) => _days = days;

    internal static CreditDays Of(CreditLedger ledger)
    {
        var days = new Dictionary<(string Department, string Actor), SortedDictionary<int, long>>();
        ledger.AddDays((department, actor, day, amount) =>
        {
            if (!days.TryGetValue((department, actor), out var own))
                days.Add((department, actor), own = []);
            own[day] = own.GetValueOrDefault(day) + amount;
        });
        return new CreditDays(days);
    }

    /// <summary>
    /// The periods before <paramref name="period"/> with what was earned in each, in minor units, in the order of time, from the first
    /// credit of the facts on. Before a year to date stand whole years, before any other period those of its length.
    /// </summary>
    /// <param name="department">Whose credit; null for all departments.</param>
    /// <param name="actor">Whose touches; null for everybody's.</param>
    /// <param name="calendar">The calendar of the plan.</param>
    /// <param name="period">The period that looks back.</param>
    internal IEnumerable<(PerformancePeriod Period, long Net)> EarlierThan(
        string? department, string? actor, PlanCalendar calendar, PerformancePeriod period)
    {
        var days = DaysOf(department, actor);
        var earlier = new Stack<PerformancePeriod>();
        if (days.Count > 0)
            for (var before = Before(calendar, period); Days.Of(before.Last) >= days.First().Key; before = Before(calendar, before))
                earlier.Push(before);
        return earlier.Select(one => (one, Sum(days, Days.Of(one.First), Days.Of(one.Last))));
    }

    private static PerformancePeriod Before(PlanCalendar calendar, PerformancePeriod period) =>
        period.IsYearToDate ? calendar.YearOf(period.First.PlusDays(-1)) : calendar.PeriodBefore(period);

    private static long Sum(SortedDictionary<int, long> days, int first, int last)
    {
        var sum = 0L;
        foreach (var (day, amount) in days)
            if (day >= first && day <= last)
                sum += amount;
        return sum;
    }

    private SortedDictionary<int, long> DaysOf(string? department, string? actor)
    {
        if (department is not null && actor is not null)
            return _days.GetValueOrDefault((department, actor)) ?? [];
        var sums = new SortedDictionary<int, long>();
        foreach (var (key, days) in _days)
            if ((department is null || string.Equals(department, key.Department, StringComparison.Ordinal))
                && (actor is null || string.Equals(actor, key.Actor, StringComparison.Ordinal)))
                foreach (var (day, amount) in days)
                    sums[day] = sums.GetValueOrDefault(day) + amount;
        return sums;
    }
}
