using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// Reviews a draft of facts. Plain checks over spans instead of the validators that plan terms have: a validator makes a context and
/// several objects for each row, which at a million rows takes longer than everything else together. The findings are of the same
/// kind.
/// </summary>
internal static class FactsReviewer
{
    public static FactsReview Review(FactsDraft draft)
    {
        var findings = new Findings();
        RowChecks.Check(draft, findings);
        var (ids, stated) = FactsReader.Read(draft, reader => IdChecks.Check(reader, findings));
        var (tables, paths) = Settle(stated, ids, findings);
        SharedTouchChecks.Check(tables.Touches, ids, paths, findings);
        InForceChecks.Check(tables, ids, tables.LastKnown, paths, findings);
        TouchWarnings.Check(tables, ids, tables.LastKnown, paths, findings);
        return new FactsReview(findings.ToIssues(), findings.HasErrors ? null : new FactSet(ids, tables));
    }

    private static (FactTables Tables, FactRowPaths Paths) Settle(FactTables stated, FactIds ids, Findings findings)
    {
        var drafted = new int[12][];
        var participants = FactVersions.Settle(
            FactTable.Participants, stated.Participants, ids.Persons.Count, findings, out drafted[(int)FactTable.Participants]);
        var memberships = FactVersions.Settle(
            FactTable.Memberships, stated.Memberships, ids.Persons.Count, findings, out drafted[(int)FactTable.Memberships]);
        var absences = FactVersions.Settle(
            FactTable.Absences, stated.Absences, ids.Persons.Count, findings, out drafted[(int)FactTable.Absences]);
        var measurements = FactVersions.Settle(
            FactTable.Measurements, stated.Measurements, ids.Measures.Count, findings, out drafted[(int)FactTable.Measurements]);
        var deals = FactVersions.Settle(
            FactTable.Deals, stated.Deals, ids.Deals.Count, findings, out drafted[(int)FactTable.Deals]);
        var touches = FactVersions.Settle(
            FactTable.Touches, stated.Touches.Grouped(ids.Deals.Count), ids.Deals.Count + ids.Accounts.Count, findings, out drafted[(int)FactTable.Touches]);
        touches = TouchVersions.Settle(touches, ids.TouchIds.Count, drafted[(int)FactTable.Touches], findings);
        var payments = FactVersions.Settle(
            FactTable.Payments, stated.Payments, ids.Bonuses.Count, findings, out drafted[(int)FactTable.Payments]);
        var balances = FactVersions.Settle(
            FactTable.Balances, stated.Balances, ids.Bonuses.Count, findings, out drafted[(int)FactTable.Balances]);
        var overrides = FactVersions.Settle(
            FactTable.Overrides, stated.Overrides, ids.Overrides.Count, findings, out drafted[(int)FactTable.Overrides]);
        var leads = FactVersions.Settle(
            FactTable.Leads, stated.Leads, ids.Leads.Count, findings, out drafted[(int)FactTable.Leads]);
        var leadEvents = FactVersions.Settle(
            FactTable.LeadEvents, stated.LeadEvents, ids.Leads.Count, findings, out drafted[(int)FactTable.LeadEvents]);
        var reversals = FactVersions.Settle(
            FactTable.Reversals, stated.Reversals, ids.Reversals.Count, findings, out drafted[(int)FactTable.Reversals]);
        return (
            new FactTables(participants, memberships, absences, measurements, deals, touches, payments, balances, overrides, leads, leadEvents, reversals),
            FactRowPaths.Of(drafted));
    }
}
