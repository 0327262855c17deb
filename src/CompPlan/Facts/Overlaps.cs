using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// Finds memberships, and absences, of one person that share a day, or half a day. Both ends of both are inclusive. Memberships may share
/// days where each of them states its share of the person's time.
/// </summary>
internal static class Overlaps
{
    public static void Memberships(MembershipColumns table, FactIds ids, int day, FactRowPaths paths, Findings findings)
    {
        var shared = new List<int>();
        Find(table, row => table.From[row], row => table.To[row], day, (before, row) =>
        {
            if (table.Details.ShareAt(before) is not null && table.Details.ShareAt(row) is not null)
                shared.Add(row);
            else
                Overlap(table, ids, before, row, paths, findings);
        });
        MembershipShares.Check(table, ids, day, shared, paths, findings);
    }

    public static void Absences(AbsenceColumns table, FactIds ids, int day, FactRowPaths paths, Findings findings) =>
        Find(table, table.FirstHalf, table.LastHalf, day, (before, row) => findings.Error(
            FactTable.Absences,
            paths.Drafted(FactTable.Absences, row),
            "from",
            IssueCodes.AbsenceOverlap,
            $"'{ids.Persons[table.Person[row]]}' is absent ('{ids.AbsenceTypes[table.Type[row]]}') from {Range(table.From[row], table.To[row])}, "
                + $"and ('{ids.AbsenceTypes[table.Type[before]]}') from {Range(table.From[before], table.To[before])}.",
            "End one absence before the next begins, so that no day is absent twice; both ends are inclusive.",
            table.SourceOf(row)));

    internal static string Range(int from, int to) => to == Days.Open
        ? $"{Days.Text(from)} on"
        : $"{Days.Text(from)} to {Days.Text(to)}";

    private static void Overlap(MembershipColumns table, FactIds ids, int before, int row, FactRowPaths paths, Findings findings) => findings.Error(
        FactTable.Memberships,
        paths.Drafted(FactTable.Memberships, row),
        "from",
        IssueCodes.MembershipOverlap,
        $"'{ids.Persons[table.Person[row]]}' is a member of '{ids.Departments[table.Department[row]]}' from {Range(table.From[row], table.To[row])}, "
            + $"and of '{ids.Departments[table.Department[before]]}' from {Range(table.From[before], table.To[before])}.",
        "End the earlier membership on the day before the next begins; both ends are inclusive. For somebody in both at once state the share of each.",
        table.SourceOf(row));

    /// <summary>
    /// Reports each row that begins before all earlier ones have ended, with the earlier one that ends last; where that one allows it, the
    /// rest of the earlier ones is looked at too.
    /// </summary>
    private static void Find<T>(T table, Func<int, int> first, Func<int, int> last, int day, Action<int, int> report)
        where T : FactColumns<T>
    {
        var run = new List<int>();
        for (var start = 0; start < table.Count;)
        {
            var end = start + 1;
            while (end < table.Count && table.GroupOf(end) == table.GroupOf(start))
                end++;
            if (end - start > 1)
                Person(table, start, end, first, last, day, run, report);
            start = end;
        }
    }

    private static void Person<T>(
        T table, int start, int end, Func<int, int> first, Func<int, int> last, int day, List<int> run, Action<int, int> report)
        where T : FactColumns<T>
    {
        run.Clear();
        for (var row = start; row < end; row++)
            if (InForceChecks.IsInForce(table, row, day))
                Insert(run, row, first);
        for (var i = 1; i < run.Count; i++)
        {
            var latest = run[i - 1];
            if (first(run[i]) <= last(latest))
                report(latest, run[i]);
            // A long one may reach over several that follow.
            if (last(latest) > last(run[i]))
                run[i] = latest;
        }
    }

    /// <summary>Keeps the few rows of a person in the order of their first days; rows of one first day in the order of the table.</summary>
    private static void Insert(List<int> run, int row, Func<int, int> first)
    {
        var place = run.Count;
        while (place > 0 && first(run[place - 1]) > first(row))
            place--;
        run.Insert(place, row);
    }
}
