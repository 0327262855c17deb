using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.Facts;

public sealed class FactsFingerprintTests
{
    private static readonly FactsDraft All = FactsDraft.Of(
        [Participant.Of("p2", null, "fitter", Known), Participant.Of("p1", "A\\𝒜", "", Known)],
        [Member("p1", "sales", "2026-01-01", null, "36500.50", Fraction.Of(2, 3)), Member("p1", "marketing", "2025-01-01", "2025-12-31").WithTargetBonus(Euro("4000.00")),
            Member("p2", "sales", "2026-01-01").WithHours(Fraction.Of(110, 3)).WithJob("a\\b").WithCostCentre("c1").WithShare(Fraction.Of(3, 5)), Member("p2", "stock", "2026-01-01").WithContract("fixed").WithWorkSite("w1").WithLegalEntity("l1").WithShare(Fraction.Of(2, 5))],
        [Absent("p1", "sick", "2026-01-02", "2026-01-03"), Absent("p2", "sick", "2026-01-02", "2026-01-03").WithHalves(DayHalf.Afternoon, DayHalf.Morning), Absent("p2", "sick", "2026-01-05", "2026-01-05").WithHalves(DayHalf.Morning, DayHalf.Morning)],
        [Measured("m", "2026-01-01", "2026-01-31", Fraction.Of(-1, 4)), Measured("n", "2026-01-01", "2026-01-31", null, "good")],
        [
            Deal.Of("d1", Money.Of(7, Currency.Of("JPY")), At("1969-12-31T23:59:59.5Z"), null, At("2026-01-01T00:00:00.0000001Z"), null, null, Known),
            Won("d0", "1.00", "2026-01-01T00:00:00Z").WithAccount("a1"),
        ],
        [
            Touched(null, "d1", "2026-01-01T09:08:07Z"), Touched("t1", "d1", "2026-01-01T09:08:07Z", sequence: 0),
            Touched("t3", "d1", "2026-01-02T00:00:00Z", "p2").WithShare(Fraction.Of(2, 3)), Touched("t3", "d1", "2026-01-02T00:00:00Z").WithShare(Fraction.Of(1, 3)),
            TouchedAccount("t2", "a1", "2025-01-01T00:00:00Z").WithContact("c1").WithChannel("web").WithEngagement(Fraction.Of(1, 2))
                .WithLogged(At("2026-01-03T00:00:00Z"), "crm").WithConfirmedBy("p9"),
        ],
        [Paid("b", "p1", "2026-01-01", "-1.00", "2026-02-01")],
        [Left("b", "2026-01-01", PoolBalanceKind.Owed, "3.00")],
        [Decided("o1", "b", "2026-01-01", null, OverrideUnit.Amount, Fraction.Of(1, 4), OverrideAction.Add)])
        .WithLeads([Handed("l1", "2026-01-01T09:00:00Z", rejected: "2026-01-02T09:00:00Z", reason: "no\\budget")])
        .WithLeadEvents([Happened("l1", "2026-01-01T09:00:00Z", LeadEventKind.FirstResponse), Happened("l1", "2026-01-01T09:00:00Z", LeadEventKind.Assigned, "sales")])
        .WithRatings([Rated("p2", "points", "2026-01-01", "2026-01-31", Fraction.Of(1, 3)), Rated("p1", "appraisal", "2026-01-01", "2026-12-31", null, "good")])
        .WithExchangeRates([Rate("USD", "EUR", "2026-01-31", Fraction.Of(9, 10)), Rate("EUR", "USD", "2026-01-31", Fraction.Of(11, 10))])
        .WithReversals([Reversal.Of("r1", "d1", At("2026-02-01T00:00:00Z"), Money.Of(3, Currency.Of("JPY")), ReversalKind.NonPayment, Known)]);

    [Fact]
    public void Anybody_can_recompute_it()
    {
        const string lines =
            "participant\tp1\tA\\\\𝒜\t\t2026-01-05\n"
            + "participant\tp2\t\tfitter\t2026-01-05\n"
            + "membership\tp1\tmarketing\t2025-01-01\t2025-12-31\t36500.00\tEUR\t1\t4000.00\t2026-01-05\n"
            + "membership\tp1\tsales\t2026-01-01\t\t36500.50\tEUR\t2/3\t\t2026-01-05\n"
            + "membership\tp2\tsales\t2026-01-01\t\t36500.00\tEUR\t1\t\t110/3\t\ta\\\\b\t\tc1\t\t0.6\t2026-01-05\n"
            + "membership\tp2\tstock\t2026-01-01\t\t36500.00\tEUR\t1\t\t\tfixed\t\tw1\t\tl1\t0.4\t2026-01-05\n"
            + "absence\tp1\tsick\t2026-01-02\t2026-01-03\t2026-01-05\n"
            + "absence\tp2\tsick\t2026-01-02\t2026-01-03\tafternoon\tmorning\t2026-01-05\n"
            + "absence\tp2\tsick\t2026-01-05\t2026-01-05\t\tmorning\t2026-01-05\n"
            + "measurement\tm\t2026-01-01\t2026-01-31\t-0.25\t\t2026-01-05\n"
            + "measurement\tn\t2026-01-01\t2026-01-31\t\tgood\t2026-01-05\n"
            + "deal\td0\t1.00\tEUR\t\t\t2026-01-01T00:00:00Z\t\t\ta1\t2026-01-05\n"
            + "deal\td1\t7\tJPY\t1969-12-31T23:59:59.5Z\t\t2026-01-01T00:00:00.0000001Z\t\t\t2026-01-05\n"
            + "touch\t\td1\t2026-01-01T09:08:07Z\t\tp1\tseller\tcall\t2026-01-05\n"
            + "touch\tt1\td1\t2026-01-01T09:08:07Z\t0\tp1\tseller\tcall\t2026-01-05\n"
            + "touch\tt3\td1\t2026-01-02T00:00:00Z\t\tp1\tseller\tcall\t\t\t\t1/3\t\t\t\t\t2026-01-05\n"
            + "touch\tt3\td1\t2026-01-02T00:00:00Z\t\tp2\tseller\tcall\t\t\t\t2/3\t\t\t\t\t2026-01-05\n"
            + "touch\tt2\t\t2025-01-01T00:00:00Z\t\tp1\tseller\tcall\ta1\tc1\tweb\t\t0.5\t2026-01-03T00:00:00Z\tcrm\tp9\t2026-01-05\n"
            + "payment\tb\tp1\t2026-01-01\t-1.00\tEUR\t2026-02-01\t2026-01-05\n"
            + "balance\tb\t2026-01-01\towed\t3.00\tEUR\t2026-01-05\n"
            + "override\to1\tb\t2026-01-01\t\tadd\tamount\t0.25\tA storm closed the port.\tboard\t2026-01-05\n"
            + "lead\tl1\thot\t2026-01-01T09:00:00Z\t2026-01-01T09:00:00Z\t\t2026-01-02T09:00:00Z\tno\\\\budget\t2026-01-05\n"
            + "leadEvent\tl1\t2026-01-01T09:00:00Z\tassigned\tsales\t\t2026-01-05\n"
            + "leadEvent\tl1\t2026-01-01T09:00:00Z\tfirstResponse\t\t\t2026-01-05\n"
            + "reversal\tr1\td1\t2026-02-01T00:00:00Z\t3\tJPY\tnonPayment\t2026-01-05\n"
            + "rating\tp1\tappraisal\t2026-01-01\t2026-12-31\t\tgood\t2026-01-05\n"
            + "rating\tp2\tpoints\t2026-01-01\t2026-01-31\t1/3\t\t2026-01-05\n"
            + "exchangeRate\tEUR\tUSD\t2026-01-31\t1.1\t2026-01-05\n"
            + "exchangeRate\tUSD\tEUR\t2026-01-31\t0.9\t2026-01-05\n";
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines))), All.Reviewed().Fingerprint);
    }

    [Fact]
    public void No_facts_have_the_fingerprint_of_nothing() =>
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", FactsDraft.Empty.Reviewed().Fingerprint);

    [Fact]
    public void The_source_has_no_part_in_it() => Assert.Equal(
        One.Reviewed().Fingerprint,
        One.WithMemberships([Member("p1", "marketing", "2020-01-01", source: IssueSource.Row("x.csv", 2))]).Reviewed().Fingerprint);

    [Fact]
    public void Names_are_facts() => Assert.NotEqual(
        One.Reviewed().Fingerprint, One.WithParticipants([Person("p1", "Other")]).Reviewed().Fingerprint);

    [Fact]
    public void A_known_day_is_part_of_it() => Assert.NotEqual(
        One.Reviewed().Fingerprint, One.WithParticipants([Person("p1", known: "2025-01-01")]).Reviewed().Fingerprint);

    [Fact]
    public void An_empty_name_is_an_absent_one() => Assert.Equal(
        One.Reviewed().Fingerprint, One.WithParticipants([Person("p1", "")]).Reviewed().Fingerprint);

    [Fact]
    public void Many_rows_pass_through_the_buffer()
    {
        var people = Enumerable.Range(0, 5_000).Select(i => Person($"p{i:0000}", new string('ü', 100))).ToList();
        var text = string.Concat(people.Select(person => $"participant\t{person.Id}\t{person.Name}\t\t2026-01-05\n"));
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            FactsDraft.Empty.WithParticipants(people).Reviewed().Fingerprint);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void The_culture_has_no_part_in_it(string culture)
    {
        var expected = All.Reviewed().Fingerprint;
        var faults = All.WithMemberships([Member("p9", "a b", "2026-02-01", "2026-01-01", "-1.00", -1)]);
        var issues = faults.Review().Issues;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, All.Reviewed().Fingerprint);
            Assert.Equal(issues, faults.Review().Issues);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
