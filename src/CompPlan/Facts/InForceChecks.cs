using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// Checks that reach over rows, among the rows in force on one day: references that lead nowhere and overlaps of one person.
/// </summary>
internal static class InForceChecks
{
    public static void Check(FactTables tables, FactIds ids, int day, FactRowPaths paths, Findings findings)
    {
        var persons = Mark(tables.Participants, ids.Persons.Count, day);
        Persons(FactTable.Memberships, tables.Memberships, tables.Memberships.Person, persons, ids, day, paths, findings);
        Persons(FactTable.Absences, tables.Absences, tables.Absences.Person, persons, ids, day, paths, findings);
        Persons(FactTable.Payments, tables.Payments, tables.Payments.Person, persons, ids, day, paths, findings);
        Persons(FactTable.Ratings, tables.Ratings, tables.Ratings.Person, persons, ids, day, paths, findings);
        Touches(tables, ids, day, paths, findings);
        ReversalChecks.Check(tables, ids, day, paths, findings);
        LeadEventChecks.Check(tables.Leads, tables.LeadEvents, ids, day, paths, findings);
        Overlaps.Memberships(tables.Memberships, ids, day, paths, findings);
        Overlaps.Absences(tables.Absences, ids, day, paths, findings);
        SecondOverrides(tables.Overrides, ids, day, paths, findings);
    }

    /// <summary>Whether a row is in force on a day.</summary>
    public static bool IsInForce<T>(T table, int row, int day)
        where T : FactColumns<T> => table.Known[row] <= day && day < table.Until[row];

    private static bool[] Mark<T>(T table, int count, int day)
        where T : FactColumns<T>
    {
        var marks = new bool[count];
        for (var row = 0; row < table.Count; row++)
            if (IsInForce(table, row, day))
                marks[table.GroupOf(row)] = true;
        return marks;
    }

    private static void Persons<T>(
        FactTable name,
        T table,
        ReadOnlySpan<int> persons,
        bool[] stated,
        FactIds ids,
        int day,
        FactRowPaths paths,
        Findings findings)
        where T : FactColumns<T>
    {
        for (var row = 0; row < persons.Length; row++)
            if (!stated[persons[row]] && IsInForce(table, row, day))
                findings.Error(
                    name,
                    paths.Drafted(name, row),
                    "participant",
                    IssueCodes.UnknownPerson,
                    $"'{ids.Persons[persons[row]]}' is not among the participants known on {Days.Text(day)}.",
                    LooksLikeANumber(ids.Persons[persons[row]])
                        ? "State the participant, or mend the id: a spreadsheet may have turned it into a number."
                        : "State the participant, with a known day that is not later, or mend the id.",
                    table.SourceOf(row));
    }

    private static void Touches(FactTables tables, FactIds ids, int day, FactRowPaths paths, Findings findings)
    {
        var deals = Mark(tables.Deals, ids.Deals.Count, day);
        var touches = tables.Touches;
        if (touches.Deal.Runs is { } runs && AllStated(runs, deals))
            return;
        for (var row = 0; row < touches.Count; row++)
            if (touches.Deal[row] < deals.Length && !deals[touches.Deal[row]] && IsInForce(touches, row, day))
                findings.Error(
                    FactTable.Touches,
                    paths.Drafted(FactTable.Touches, row),
                    "deal",
                    IssueCodes.DanglingReference,
                    $"'{ids.Deals[touches.Deal[row]]}' is not among the deals known on {Days.Text(day)}.",
                    "State the deal, with a known day that is not later, or mend the id.",
                    touches.SourceOf(row));
    }

    /// <summary>Whether every deal with touches is stated: one look at each deal instead of one at each touch.</summary>
    private static bool AllStated(int[] runs, bool[] stated)
    {
        for (var deal = 0; deal < stated.Length; deal++)
            if (!stated[deal] && runs[deal + 1] > runs[deal])
                return false;
        return true;
    }

    /// <summary>Two decisions about one thing would leave it open which of them holds.</summary>
    private static void SecondOverrides(OverrideColumns table, FactIds ids, int day, FactRowPaths paths, Findings findings)
    {
        var first = new Dictionary<(int, int, int), int>();
        for (var row = 0; row < table.Count; row++)
            // One decision stated twice on one day is a conflict of its rows already.
            if (IsInForce(table, row, day) && !first.TryAdd(table.Subject(row), row) && table.Id[row] != table.Id[first[table.Subject(row)]])
                findings.Error(
                    FactTable.Overrides,
                    paths.Drafted(FactTable.Overrides, row),
                    "id",
                    IssueCodes.OverrideTwice,
                    $"'{ids.Overrides[table.Id[row]]}' and '{ids.Overrides[table.Id[first[table.Subject(row)]]]}' both change "
                        + $"{(table.Node[row] < 0 ? "the pool" : $"the score of '{ids.Nodes[table.Node[row]]}'")} of '{ids.Bonuses[table.Bonus[row]]}' "
                        + $"for the period from {Days.Text(table.PeriodFrom[row])}.",
                    "Keep one; a later decision restates the earlier one under its id, with the day on which it became known.",
                    table.SourceOf(row));
    }

    /// <summary>1E+05, 1E5, 12E3: what spreadsheets make of ids.</summary>
    private static bool LooksLikeANumber(string id)
    {
        var exponent = id.IndexOf('E', StringComparison.Ordinal);
        return exponent > 0
            && id.AsSpan(0, exponent).IndexOfAnyExcept("0123456789.") < 0
            && id.AsSpan(exponent + 1).IndexOfAnyExcept("0123456789+-") < 0;
    }
}
