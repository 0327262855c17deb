using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>Whether a run of a closed period still gives what was closed.</summary>
internal static class ClosedPeriod
{
    internal static IEnumerable<Issue> Issues(PayLedger ledger, BonusRun run, string fingerprint)
    {
        if (ledger.ClosingOf(run.PayoutPeriod.Name) is not { } closing)
            return [];
        LedgerPosting[] postings = [.. ledger.Postings.Where(posting => posting.Record.Period == run.PayoutPeriod.Name)];
        var same = postings.LastOrDefault(posting => posting.Record.KnownOn == run.KnownOn);
        if (same is not null)
            return string.Equals(same.Record.RunFingerprint, fingerprint, StringComparison.Ordinal) ? [] : [Changed(run, closing)];
        LedgerPosting[] known = [.. postings.Where(posting => posting.Record.KnownOn <= run.KnownOn)];
        return Differences(known.Length == 0 ? [closing] : known, run) is { Count: > 0 } others ? [Different(run, closing, others)] : [];
    }

    /// <summary>The people whose awards are not what was earned and corrected, in order, with both amounts.</summary>
    private static List<(string Participant, string Bonus, Money Posted, Money Now)> Differences(IEnumerable<LedgerPosting> postings, BonusRun run)
    {
        var posted = new Dictionary<(string Bonus, LocalDate From, string Participant), Money>();
        foreach (var entry in postings.SelectMany(posting => posting.Entries))
            if (entry.Kind is LedgerEntryKind.Earned or LedgerEntryKind.Corrected)
            {
                var key = (entry.Bonus, entry.PeriodFrom, entry.Participant);
                posted[key] = posted.GetValueOrDefault(key) + entry.Amount;
            }
        var differences = new List<(string Participant, string Bonus, Money Posted, Money Now)>();
        foreach (var ((bonus, from), people) in ClosingEntries.Awards(run))
            foreach (var (participant, amount) in people)
            {
                posted.Remove((bonus, from, participant), out var before);
                if (before.Minor != amount.Minor)
                    differences.Add((participant, bonus, before, amount));
            }
        differences.AddRange(posted.Where(rest => rest.Value.Minor != 0).Select(rest => (rest.Key.Participant, rest.Key.Bonus, rest.Value, Money.Zero)));
        return [.. differences.OrderBy(one => one.Participant, StringComparer.Ordinal).ThenBy(one => one.Bonus, StringComparer.Ordinal)];
    }

    private static Issue Changed(BonusRun run, LedgerPosting closing) => Closed(
        run, closing, $"its run as known on {Days.Text(run.KnownOn)} is no longer the one that was posted: the plan was changed, or facts that were known then.");

    private static Issue Different(BonusRun run, LedgerPosting closing, List<(string Participant, string Bonus, Money Posted, Money Now)> others) => Closed(
        run,
        closing,
        $"as known on {Days.Text(run.KnownOn)} it would pay {others.Count} {(others.Count == 1 ? "person" : "people")} another amount, first '{others[0].Participant}' {others[0].Now} in '{others[0].Bonus}' in place of {others[0].Posted}.");

    private static Issue Closed(BonusRun run, LedgerPosting closing, string what) => Issue.Error(
        IssueCodes.PeriodClosed,
        "ledger",
        $"{run.PayoutPeriod} was closed on {Days.Text(closing.Record.ClosedOn)}, and {what}",
        "What was paid stands; post the difference with compplan correct.");
}
