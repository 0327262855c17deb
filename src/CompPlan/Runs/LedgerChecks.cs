using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What keeps a posting from following a ledger.</summary>
internal static class LedgerChecks
{
    /// <summary>That a posting which was written earlier is the one that was written then, at the same place.</summary>
    internal static IEnumerable<Issue> Chain(PayLedger before, LedgerPosting posting)
    {
        var path = Path(before);
        if (!string.Equals(posting.Previous, before.Fingerprint, StringComparison.Ordinal))
            yield return Broken(path + ".previous", $"The posting of {posting.Record.Period} does not follow the one that stands before it: one was taken out, put in or moved.");
        if (!string.Equals(posting.Fingerprint, PostingFingerprint.Of(before.Plan, before.Currency, posting), StringComparison.Ordinal))
            yield return Broken(path + ".fingerprint", $"The posting of {posting.Record.Period} says something else than when it was posted.");
    }

    internal static IEnumerable<Issue> Of(PayLedger before, LedgerPosting posting) =>
    [
        .. Period(before, posting, Path(before)),
        .. People(posting, Path(before)),
        .. Dates(before, posting, Path(before)),
        .. Entries(before, posting, Path(before)),
    ];

    /// <summary>A period is paid only under versions that somebody approved.</summary>
    internal static IEnumerable<Issue> Approved(BonusRun run) => run.Versions
        .Where(one => one.Version.ApprovedOn is null)
        .Select(one => Issue.Error(
            IssueCodes.PlanNotApproved,
            "versions",
            $"Nobody has approved version {one.Version.Number} of the plan '{one.Plan.Id}', under which {run.PayoutPeriod} is to be closed.",
            "State in the register of versions who approved it and when."));

    private static IEnumerable<Issue> Period(PayLedger before, LedgerPosting posting, string path)
    {
        var closing = before.ClosingOf(posting.Record.Period);
        if (posting.Kind == PostingKind.Close && closing is not null)
            yield return Issue.Error(
                IssueCodes.PeriodClosed,
                path + ".period",
                $"{posting.Record.Period} was closed on {Days.Text(closing.Record.ClosedOn)}; what was paid stands.",
                "Correct the period instead: the difference is posted beside what was closed.");
        if (posting.Kind == PostingKind.Correction && closing is null)
            yield return Issue.Error(
                IssueCodes.PeriodOpen, path + ".period", $"{posting.Record.Period} is not closed, so there is nothing to correct.", "Close the period.");
    }

    private static IEnumerable<Issue> People(LedgerPosting posting, string path)
    {
        foreach (var (member, name) in new[] { ("preparedBy", posting.Record.PreparedBy), ("approvedBy", posting.Record.ApprovedBy) })
            if (!Identifier.IsValid(name))
                yield return Issue.Error(
                    IssueCodes.BadId, $"{path}.{member}", $"'{name}' is no id.", "State the id or the job title of whoever it was, such as payroll-lead.");
        if (string.Equals(posting.Record.PreparedBy, posting.Record.ApprovedBy, StringComparison.OrdinalIgnoreCase))
            yield return Issue.Error(
                IssueCodes.SameApprover,
                path + ".approvedBy",
                $"'{posting.Record.ApprovedBy}' prepared {posting.Record.Period} and approved it too.",
                "Let somebody else approve it.");
    }

    private static IEnumerable<Issue> Dates(PayLedger before, LedgerPosting posting, string path)
    {
        var record = posting.Record;
        if (record.ClosedOn <= record.KnownOn)
            yield return Issue.Error(
                IssueCodes.CloseDates,
                path + ".closedOn",
                $"{record.Period} is closed on {Days.Text(record.ClosedOn)} with facts as known on {Days.Text(record.KnownOn)}; what it pays would be known on the same day.",
                "Close it on a later day, or take the facts as known on the day before.");
        if (before.Postings.Count > 0 && before.Postings[^1].Record.ClosedOn is var last && record.ClosedOn < last)
            yield return Issue.Error(
                IssueCodes.CloseDates,
                path + ".closedOn",
                $"The posting is of {Days.Text(record.ClosedOn)}, and the one before it of {Days.Text(last)}.",
                "Postings follow each other in time: state the day on which this one is made.");
    }

    private static IEnumerable<Issue> Entries(PayLedger before, LedgerPosting posting, string path)
    {
        foreach (var entry in posting.Entries)
        {
            if (entry.Amount.Currency != before.Currency)
                yield return Issue.Error(
                    IssueCodes.CurrencyMismatch, path + ".entries", $"An entry of '{entry.Participant}' is in {entry.Amount.Currency}, the ledger in {before.Currency}.",
                    "State all amounts in the currency of the plan.");
            if (entry.Kind is LedgerEntryKind.Paid or LedgerEntryKind.Recovered && entry.Amount.Sign < 0)
                yield return Issue.Error(
                    IssueCodes.NumberRange, path + ".entries", $"'{entry.Participant}' is {entry.Kind.Word()} {entry.Amount}.",
                    "State what was paid as paid and what was taken back as recovered, both from zero.");
            if (entry.Kind == LedgerEntryKind.Corrected && entry.Cause is null)
                yield return Issue.Error(
                    IssueCodes.MissingField, path + ".entries", $"A correction of '{entry.Participant}' has no cause.", "State its cause.");
            if (entry.Kind == LedgerEntryKind.WrittenOff && string.IsNullOrWhiteSpace(entry.Reason))
                yield return Issue.Error(
                    IssueCodes.MissingField, path + ".entries", $"An amount of '{entry.Participant}' is written off without a reason.", "State the reason.");
        }
        foreach (var same in posting.Entries.Where(entry => entry.Amount.Currency == before.Currency).GroupBy(entry => (entry.Bonus, entry.Participant, entry.PeriodFrom)))
            if (LedgerBalance.Of(before.Currency, same) is { Agrees: false } sums)
                yield return Issue.Error(
                    IssueCodes.LedgerUnbalanced,
                    path + ".entries",
                    $"'{same.Key.Participant}' has {sums.Earned} earned and {sums.Corrected} corrected of '{same.Key.Bonus}' from {Days.Text(same.Key.PeriodFrom)}, and {sums.Paid} paid, {sums.Recovered} recovered, {sums.WrittenOff} written off, {sums.Carried} carried.",
                    "Earned + corrected = paid − recovered + written off + carried: carry what is left open.");
    }

    private static Issue Broken(string path, string message) => Issue.Error(
        IssueCodes.LedgerBroken, path, message, "Restore the ledger as it was posted; what is wrong in it is put right by a correction.");

    private static string Path(PayLedger before) => $"postings[{before.Postings.Count}]";
}
