using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Tests.Facts;
using CompPlan.Tests.Plans;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>
/// A year that is closed quarter by quarter, where each quarter counts what the ledger says was paid before: the fund of the year to date
/// less what was paid. Shortfalls are taken back.
/// </summary>
[Properties(MaxTest = 60)]
public sealed class LedgerLaws
{
    private static readonly PlanSeries s_series = PlanSeries.Of(SeriesFixture.Approved(SeriesFixture.Version(
        "\"amount\": \"1000.00\" }, \"score\": \"applied\", ", "\"amount\": \"1000.00\" }, \"score\": \"applied\", \"trueUp\": \"yearToDate\", \"negative\": \"recover\", ")));

    private static readonly string[] s_ends = ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"];

    /// <summary>L48: the year that the ledger gives is the year; nothing but the ledger carried it from quarter to quarter.</summary>
    [Property]
    public void Replaying_the_ledger_gives_the_year(byte q1, byte q2, byte q3, byte q4)
    {
        int[] reached = [q1, q2, q3, q4];
        var ledger = Year(reached).Last();
        // 1,000.00 a quarter times the revenue of the year over its target of 400; curve flat above 200 %.
        var sum = ledger.BalanceOf(entry => entry.Bonus == "quarter");
        Assert.Equal(LastEntitlement(reached), (sum.Paid - sum.Recovered).Minor);
        Assert.Equal(sum.Earned, sum.Paid - sum.Recovered);
        Assert.Equal(
            sum.Paid - sum.Recovered,
            ledger.ToPayments().Where(row => row.Bonus == "quarter").Aggregate(Money.Zero, (total, row) => total + row.Amount));
    }

    [Property]
    public void Every_posting_balances_for_everybody(byte q1, byte q2, byte q3, byte q4)
    {
        var ledger = Year([q1, q2, q3, q4]).Last();
        Assert.True(ledger.Balance().Agrees);
        Assert.All(new[] { "s1", "s2" }, person => Assert.True(ledger.BalanceOf(person).Agrees));
        Assert.All(ledger.Postings, posting => Assert.True(ledger.BalanceOf(posting).Agrees));
    }

    /// <summary>What was posted stands: each ledger begins with the one before it, and reads back with the same fingerprint.</summary>
    [Property]
    public void A_ledger_only_grows(byte q1, byte q2, byte q3, byte q4)
    {
        PayLedger[] ledgers = [.. Year([q1, q2, q3, q4])];
        for (var i = 1; i < ledgers.Length; i++)
            Assert.Equal(ledgers[i - 1].Postings, ledgers[i].Postings.Take(i));
        var read = LedgerDocument.Read(LedgerDocument.Write(ledgers[^1]), "ledger.json");
        Assert.Empty(read.Issues);
        Assert.Equal(ledgers[^1].Fingerprint, read.Ledger!.Fingerprint);
    }

    /// <summary>L42, L43: a closed quarter as known when it was closed stays the same to the last byte whatever is closed after it.</summary>
    [Property(MaxTest = 20)]
    public void What_is_closed_later_changes_no_closed_run(byte q1, byte q2, byte q3, byte q4)
    {
        int[] reached = [q1, q2, q3, q4];
        var ledger = Year(reached).Last();
        foreach (var posting in ledger.Postings)
        {
            var quarter = posting.Record.Last.Month / 3;
            var run = SeriesFixture.Run(s_series, ledger.JoinTo(Facts(reached)), quarter, posting.Record.KnownOn);
            Assert.Equal(posting.Record.RunFingerprint, RunDocument.Fingerprint(run));
            Assert.Empty(ledger.Review(run, RunDocument.Fingerprint(run)));
        }
    }

    /// <summary>The last posting of a ledger of four quarters, then that of three, and so on: in the order of time.</summary>
    private static IEnumerable<PayLedger> Year(int[] reached)
    {
        var ledger = PayLedger.Empty("fund", Currency.Of("EUR"));
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            var knownOn = Rows.Date(s_ends[quarter - 1]).PlusDays(10);
            var run = SeriesFixture.Run(s_series, ledger.JoinTo(Facts(reached)), quarter, knownOn);
            var record = CloseRecord.Of(run, RunDocument.Fingerprint(run)).WithPeople("payroll-clerk", "finance-director").WithDays(knownOn.PlusDays(5), knownOn.PlusDays(15));
            var closing = ledger.Close(run, record);
            Assert.Empty(closing.Issues);
            yield return ledger = closing.Ledger!;
        }
    }

    private static FactsDraft Facts(int[] reached) => SeriesFixture.Facts([.. reached.Select((value, i) =>
        (Rows.Date(s_ends[i]).PlusMonths(-2).With(DateAdjusters.StartOfMonth).ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            s_ends[i], (long)value, Rows.Date(s_ends[i]).PlusDays(9).ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))]);

    /// <summary>Cents of the year: 4,000.00 × revenue ÷ 400, at most twice, half up.</summary>
    private static long LastEntitlement(int[] reached) => 1000L * Math.Min(reached.Sum(), 800);
}
