using CompPlan.Facts;
using CompPlan.Tool.Bulk;
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
        LeadsTable.Table, LeadEventsTable.Table, ReversalsTable.Table, RatingsTable.Table, ExchangeRatesTable.Table,
    ];

    /// <summary>
    /// Reads the tables that <paramref name="open"/> gives a stream for. Rows with faults are reported and left out, so that the
    /// rest can still be judged; the caller rejects facts with errors as a whole. A table whose stream breaks off is told to
    /// <paramref name="unreadable"/>.
    /// </summary>
    public static FactsDraft Read(Func<CsvTable, Stream?> open, Action<CsvTable> unreadable, IssueSink issues, int cores = 0)
    {
        var draft = FactsDraft.Empty
            .WithParticipants(Rows(open, unreadable, ParticipantsTable.Table, ParticipantsTable.Bind, issues))
            .WithMemberships(Rows(open, unreadable, MembershipsTable.Table, MembershipsTable.Bind, issues))
            .WithAbsences(Rows(open, unreadable, AbsencesTable.Table, AbsencesTable.Bind, issues))
            .WithMeasurements(Rows(open, unreadable, MeasurementsTable.Table, MeasurementsTable.Bind, issues));
        draft = DealsAndTouches(draft, open, unreadable, issues, cores)
            .WithPayments(Rows(open, unreadable, PaymentsTable.Table, PaymentsTable.Bind, issues))
            .WithBalances(Rows(open, unreadable, BalancesTable.Table, BalancesTable.Bind, issues))
            .WithOverrides(Rows(open, unreadable, OverridesTable.Table, OverridesTable.Bind, issues))
            .WithLeads(Rows(open, unreadable, LeadsTable.Table, LeadsTable.Bind, issues))
            .WithLeadEvents(Rows(open, unreadable, LeadEventsTable.Table, LeadEventsTable.Bind, issues));
        return draft
            .WithReversals(Rows(open, unreadable, ReversalsTable.Table, ReversalsTable.Bind, issues))
            .WithRatings(Rows(open, unreadable, RatingsTable.Table, RatingsTable.Bind, issues))
            .WithExchangeRates(Rows(open, unreadable, ExchangeRatesTable.Table, ExchangeRatesTable.Bind, issues));
    }

    /// <summary>Reads only what credit is made from: deals, touches and reversals; and participants, to tell actors whom nobody knows.</summary>
    public static FactsDraft ReadCredit(Func<CsvTable, Stream?> open, Action<CsvTable> unreadable, IssueSink issues, int cores) =>
        DealsAndTouches(
            FactsDraft.Empty.WithParticipants(Rows(open, unreadable, ParticipantsTable.Table, ParticipantsTable.Bind, issues)), open, unreadable, issues, cores)
            .WithReversals(Rows(open, unreadable, ReversalsTable.Table, ReversalsTable.Bind, issues));

    /// <summary>The two tables that may have millions of rows. They share the ids of deals.</summary>
    private static FactsDraft DealsAndTouches(
        FactsDraft draft, Func<CsvTable, Stream?> open, Action<CsvTable> unreadable, IssueSink issues, int cores)
    {
        var deals = DealBatch.Empty(DealPools.Empty(), DealsTable.Table.FileName);
        var touches = TouchBatch.Empty(TouchPools.Of(deals.Pools.Deals), TouchesTable.Table.FileName);
        Bulk(open, unreadable, DealsTable.Table, header => () => new DealRows(header, deals), issues, cores);
        var read = Bulk(
            open, unreadable, TouchesTable.Table, header => TouchRows.Suits(header) ? () => new TouchRows(header, touches) : null, issues, cores);
        return draft
            .WithDealBatches([deals])
            .WithTouchBatches([touches])
            .WithTouches(read ? [] : Rows(open, unreadable, TouchesTable.Table, TouchesTable.Bind, issues));
    }

    private static bool Bulk(
        Func<CsvTable, Stream?> open, Action<CsvTable> unreadable, CsvTable table, Func<CsvHeader, Func<ChunkRows>?> choose, IssueSink issues, int cores)
    {
        using var stream = open(table);
        try
        {
            return stream is null || BulkReader.Read(stream, table, choose, issues, cores);
        }
        catch (IOException)
        {
            unreadable(table);
            return true;
        }
    }

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
