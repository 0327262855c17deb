using CompPlan.Runs;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Printing;

/// <summary>What was posted last, its sums, and the fingerprint to keep elsewhere.</summary>
internal static class CloseReport
{
    public static void Print(Terminal terminal, PayLedger ledger)
    {
        var posting = ledger.Postings[^1];
        var record = posting.Record;
        var people = posting.Entries.Select(entry => entry.Participant).Distinct(StringComparer.Ordinal).Count();
        var sums = ledger.BalanceOf(posting);
        var (output, currency) = (terminal.Output, ledger.Currency.Code);
        output.WriteLine($"Closed {record.Period} on {record.ClosedOn:uuuu-MM-dd} with facts as known on {record.KnownOn:uuuu-MM-dd}.");
        output.WriteLine($"Prepared by {record.PreparedBy}, approved by {record.ApprovedBy}, paid on {record.PaidOn:uuuu-MM-dd}.");
        output.WriteLine($"{people} people: earned {sums.Earned} {currency}, paid {sums.Paid} {currency}{(sums.Recovered.IsZero ? "" : $", recovered {sums.Recovered} {currency}")}.");
        foreach (var version in record.Versions)
            output.WriteLine($"Plan {ledger.Plan}, version {version.Number}: {version.Fingerprint}");
        output.WriteLine($"Run:   {record.RunFingerprint}");
        output.WriteLine($"Facts: {record.FactsFingerprint}");
        output.WriteLine($"Ledger of {ledger.Postings.Count} posting{(ledger.Postings.Count == 1 ? "" : "s")}: {ledger.Fingerprint}");
    }
}
