using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Facts;

/// <summary>
/// Checks that the events of a lead fit each other, among the rows in force on one day: the lead is there, it is assigned once and
/// first, and a clock goes on only after it was stopped.
/// </summary>
internal static class LeadEventChecks
{
    public static void Check(LeadColumns leads, LeadEventColumns table, FactIds ids, int day, FactRowPaths paths, Findings findings)
    {
        var created = new long[ids.Leads.Count];
        created.AsSpan().Fill(DealColumns.Absent);
        for (var row = 0; row < leads.Count; row++)
            if (InForceChecks.IsInForce(leads, row, day))
                created[leads.Lead[row]] = leads.Created[row];
        // On an earlier day than the last the rows in force are fewer than the rows; those of a lead stay together.
        var inForce = table.InForce(day);
        var rows = Rows(table, day);
        for (var start = 0; start < inForce.Count;)
        {
            var end = start + 1;
            while (end < inForce.Count && inForce.Lead[end] == inForce.Lead[start])
                end++;
            OfLead(inForce, start, end - start, created[inForce.Lead[start]], Report);
            start = end;
        }

        void Report(int row, string member, string code, string message, string remedy) => findings.Error(
            FactTable.LeadEvents,
            paths.Drafted(FactTable.LeadEvents, rows[row]),
            member,
            code,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"'{ids.Leads[inForce.Lead[row]]}' at {InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeTicks(inForce.At[row]))}: {message} (as known on {Days.Text(day)})"),
            remedy,
            inForce.SourceOf(row));
    }

    private static List<int> Rows(LeadEventColumns table, int day)
    {
        var rows = new List<int>(table.Count);
        for (var row = 0; row < table.Count; row++)
            if (InForceChecks.IsInForce(table, row, day))
                rows.Add(row);
        return rows;
    }

    private static void OfLead(LeadEventColumns events, int start, int count, long created, Action<int, string, string, string, string> report)
    {
        if (created == DealColumns.Absent)
        {
            report(start, "lead", IssueCodes.DanglingReference, "the lead is not among the leads.", "State the lead, with a known day that is not later, or mend the id.");
            return;
        }
        var (assigned, stands) = (false, false);
        foreach (var row in events.InOrder(start, count))
        {
            var kind = events.Kind[row];
            if (events.At[row] < created)
                report(row, "at", IssueCodes.LeadDates, "the event lies before the lead was created.", "Mend the instant of the event or of the lead.");
            if (Fault(kind, assigned, stands) is { } fault)
                report(row, "kind", IssueCodes.LeadEvents, fault, "Add the event that is missing before it, or leave this one out.");
            assigned |= kind == LeadEventKind.Assigned;
            if (kind is LeadEventKind.Paused or LeadEventKind.Resumed)
                stands = kind == LeadEventKind.Paused;
        }
    }

    private static string? Fault(LeadEventKind kind, bool assigned, bool stands) => (kind, assigned, stands) switch
    {
        (LeadEventKind.Assigned, true, _) => "the lead is assigned a second time; another assignment is 'reassigned'.",
        (LeadEventKind.Reassigned, false, _) => "the lead is reassigned and was not assigned before.",
        (LeadEventKind.Paused, false, _) => "the clock is stopped and was not started: the lead is not assigned.",
        (LeadEventKind.Paused, _, true) => "the clock is stopped and stands already.",
        (LeadEventKind.Resumed, _, false) => "the clock goes on and was not stopped.",
        _ => null,
    };
}
