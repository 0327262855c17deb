using CompPlan.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>All tables of facts, each a file of its own; a file that does not exist has no rows.</summary>
internal static class FactTableFiles
{
    /// <summary>The tables in the order in which they are read.</summary>
    public static IReadOnlyList<CsvTable> All { get; } =
    [
        ParticipantsTable.Table, MembershipsTable.Table, AbsencesTable.Table, MeasurementsTable.Table,
        DealsTable.Table, TouchesTable.Table, PaymentsTable.Table, BalancesTable.Table, OverridesTable.Table,
        LeadsTable.Table, LeadEventsTable.Table, ReversalsTable.Table,
    ];

    /// <summary>
    /// Reads the tables that <paramref name="open"/> gives a stream for. Rows with faults are reported and left out, so that the
    /// rest can still be judged; the caller rejects facts with errors as a whole. A table whose stream breaks off is told to
    /// <paramref name="unreadable"/>.
    /// </summary>
    public static FactsDraft Read(Func<CsvTable, Stream?> open, Action<CsvTable> unreadable, IssueSink issues) => FactsDraft.Of(
        Rows(open, unreadable, ParticipantsTable.Table, ParticipantsTable.Bind, issues),
        Rows(open, unreadable, MembershipsTable.Table, MembershipsTable.Bind, issues),
        Rows(open, unreadable, AbsencesTable.Table, AbsencesTable.Bind, issues),
        Rows(open, unreadable, MeasurementsTable.Table, MeasurementsTable.Bind, issues),
        Rows(open, unreadable, DealsTable.Table, DealsTable.Bind, issues),
        Rows(open, unreadable, TouchesTable.Table, TouchesTable.Bind, issues),
        Rows(open, unreadable, PaymentsTable.Table, PaymentsTable.Bind, issues),
        Rows(open, unreadable, BalancesTable.Table, BalancesTable.Bind, issues),
        Rows(open, unreadable, OverridesTable.Table, OverridesTable.Bind, issues))
        .WithLeads(Rows(open, unreadable, LeadsTable.Table, LeadsTable.Bind, issues))
        .WithLeadEvents(Rows(open, unreadable, LeadEventsTable.Table, LeadEventsTable.Bind, issues))
        .WithReversals(Rows(open, unreadable, ReversalsTable.Table, ReversalsTable.Bind, issues));

    private static List<T> Rows<T>(
        Func<CsvTable, Stream?> open, Action<CsvTable> unreadable, CsvTable table, Func<CsvRow, T?> bind, IssueSink issues)
        where T : class
    {
        using var stream = open(table);
        try
        {
            return stream is null ? [] : CsvTableReader.Read(stream, table, bind, issues);
        }
        catch (IOException)
        {
            unreadable(table);
            return [];
        }
    }
}
