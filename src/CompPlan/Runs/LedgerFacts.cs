using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>The facts that follow from a ledger.</summary>
internal static class LedgerFacts
{
    /// <summary>
    /// A row for each key and day of closing with the sum to date: a second posting that pays the same person for the same period on the
    /// same day restates the first, as facts do. What is only carried or written off is no payment.
    /// </summary>
    public static IEnumerable<Payment> Payments(PayLedger ledger)
    {
        var sums = new Dictionary<(string Bonus, string Participant, LocalDate From, LocalDate PaidOn), Money>();
        var rows = new Dictionary<(string Bonus, string Participant, LocalDate From, LocalDate PaidOn, LocalDate KnownOn), Payment>();
        var order = new List<(string Bonus, string Participant, LocalDate From, LocalDate PaidOn, LocalDate KnownOn)>();
        foreach (var posting in ledger.Postings)
            foreach (var entry in posting.Entries)
            {
                if (entry.Kind is not (LedgerEntryKind.Paid or LedgerEntryKind.Recovered))
                    continue;
                var key = (entry.Bonus, entry.Participant, entry.PeriodFrom, posting.Record.PaidOn);
                var sum = sums.GetValueOrDefault(key) + (entry.Kind == LedgerEntryKind.Paid ? entry.Amount : -entry.Amount);
                sums[key] = sum;
                var row = (entry.Bonus, entry.Participant, entry.PeriodFrom, posting.Record.PaidOn, posting.Record.ClosedOn);
                if (!rows.ContainsKey(row))
                    order.Add(row);
                rows[row] = Payment.Of(entry.Bonus, entry.Participant, entry.PeriodFrom, sum, posting.Record.PaidOn, posting.Record.ClosedOn);
            }
        return order.Select(row => rows[row]);
    }

    public static IEnumerable<Issue> Conflicts(PayLedger ledger, FactsDraft facts)
    {
        var paid = ledger.Postings.SelectMany(posting => posting.Entries).Select(entry => (entry.Bonus, entry.PeriodFrom)).ToHashSet();
        var left = ledger.Postings.SelectMany(posting => posting.Balances).Select(balance => (balance.Bonus, balance.PeriodFrom, balance.Kind)).ToHashSet();
        return
        [
            .. facts.Payments.Where(row => paid.Contains((row.Bonus, row.PeriodFrom)))
                .Select(row => Twice("payments", $"A payment of '{row.Bonus}' to '{row.Participant}'", row.PeriodFrom, row.Source)),
            .. facts.Balances.Where(row => left.Contains((row.Bonus, row.PeriodFrom, row.Kind)))
                .Select(row => Twice("balances", $"The {row.Kind.Word()} balance of '{row.Bonus}'", row.PeriodFrom, row.Source)),
        ];
    }

    private static Issue Twice(string table, string what, LocalDate from, IssueSource? source) => Issue.Error(
        IssueCodes.FactConflict,
        table,
        $"{what} for the period from {Days.Text(from)} is stated, and the ledger has closed that period.",
        "Leave the row out; what the ledger says was paid are the payments.").WithSource(source);

    public static IEnumerable<PoolBalance> Balances(PayLedger ledger)
    {
        var rows = new Dictionary<(string Bonus, LocalDate From, PoolBalanceKind Kind, LocalDate KnownOn), PoolBalance>();
        var order = new List<(string Bonus, LocalDate From, PoolBalanceKind Kind, LocalDate KnownOn)>();
        foreach (var posting in ledger.Postings)
            foreach (var balance in posting.Balances)
            {
                var row = (balance.Bonus, balance.PeriodFrom, balance.Kind, posting.Record.ClosedOn);
                if (!rows.ContainsKey(row))
                    order.Add(row);
                rows[row] = PoolBalance.Of(balance.Bonus, balance.PeriodFrom, balance.Kind, balance.Amount, posting.Record.ClosedOn);
            }
        return order.Select(row => rows[row]);
    }
}
