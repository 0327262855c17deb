using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// Reviews a draft of facts. Plain checks over spans instead of the validators that plan terms have: a validator makes a context and
/// several objects for each row, which at a million rows takes longer than everything else together. The findings are of the same
/// kind.
/// </summary>
internal static class FactsReviewer
{
    public static FactsReview Review(FactsDraft draft, Work work)
    {
        var findings = new Findings();
        RowChecks.Check(draft, findings);
        var stated = FactsReader.Read(draft, work, (ids, columns) => IdChecks.Check(ids, columns, findings));
        var ids = stated.Ids.ToFactIds();
        var (tables, paths) = Settle(stated, ids, work, findings);
        SharedTouchChecks.Check(tables.Touches, ids, paths, findings);
        InForceChecks.Check(tables, ids, tables.LastKnown, paths, findings);
        TouchWarnings.Check(tables, ids, tables.LastKnown, paths, findings);
        return new FactsReview(findings.ToIssues(), findings.HasErrors ? null : new FactSet(ids, tables));
    }

    private static (FactTables Tables, FactRowPaths Paths) Settle(StatedTables stated, FactIds ids, Work work, Findings findings)
    {
        var drafted = new int[14][];
        var tables = new FactTables(
            One(FactTable.Participants, stated.Participants, ids.Persons),
            One(FactTable.Memberships, stated.Memberships, ids.Persons),
            One(FactTable.Absences, stated.Absences, ids.Persons),
            One(FactTable.Measurements, stated.Measurements, ids.Measures),
            Deals(stated, work, findings, out drafted[(int)FactTable.Deals]),
            TouchVersions.Settle(
                Touches(stated, work, findings, out drafted[(int)FactTable.Touches]), ids.TouchIds.Count, drafted[(int)FactTable.Touches], findings),
            One(FactTable.Payments, stated.Payments, ids.Bonuses),
            One(FactTable.Balances, stated.Balances, ids.Bonuses),
            One(FactTable.Overrides, stated.Overrides, ids.Overrides),
            One(FactTable.Leads, stated.Leads, ids.Leads),
            One(FactTable.LeadEvents, stated.LeadEvents, ids.Leads),
            One(FactTable.Reversals, stated.Reversals, ids.Reversals),
            One(FactTable.Ratings, stated.Ratings, ids.Persons),
            One(FactTable.ExchangeRates, stated.ExchangeRates, ids.CurrencyCodes));
        return (tables, FactRowPaths.Of(drafted));

        T One<T>(FactTable table, T rows, IdTable groups)
            where T : FactColumns<T> => FactVersions.Settle(table, rows, groups.Count, findings, out drafted[(int)table]);
    }

    /// <summary>Usually each deal is stated once, so that there is nothing to settle.</summary>
    private static DealColumns Deals(StatedTables stated, Work work, Findings findings, out int[] drafted) =>
        stated.Deals.Order(stated.Ids) is { } order
            ? stated.Deals.Take(drafted = order, isOrder: true, stated.Ids, work)
            : FactVersions.Settle(
                FactTable.Deals,
                stated.Deals.Take(AsStated(stated.Deals.Count), isOrder: false, stated.Ids, work),
                stated.Ids[IdKind.Deal].Count,
                findings,
                out drafted);

    /// <summary>Usually no two touches are alike, so that there is nothing to settle.</summary>
    private static TouchColumns Touches(StatedTables stated, Work work, Findings findings, out int[] drafted)
    {
        var details = stated.TouchDetails;
        if (details.Account.IsEmpty && details.Share.IsEmpty && TouchOrder.Of(stated.Touches, stated.Ids, work, out var dealOf) is { } order)
            return stated.Touches.Take(drafted = order, dealOf, stated.Ids, details.Take(order), work);
        var (deals, accounts) = (stated.Ids[IdKind.Deal].Count, stated.Ids[IdKind.Account].Count);
        var all = AsStated(stated.Touches.Count);
        var touches = stated.Touches.Take(all, stated.Touches.Deal.Take(all, stated.Ids, work), stated.Ids, details, work);
        return FactVersions.Settle(FactTable.Touches, touches.Grouped(deals), deals + accounts, findings, out drafted);
    }

    private static int[] AsStated(int count)
    {
        var rows = new int[count];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = row;
        return rows;
    }
}
