using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Tests.Facts;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Plans;

public sealed class PlanSeriesTests
{
    private static readonly LocalDate Late = new(2027, 2, 1);

    /// <summary>Version 1 pays 1,000.00 a quarter and 400.00 a year, version 2 from 15 May 1,200.00 and 480.00.</summary>
    private static PlanSeries Series(Amendment? amendment = null, LocalDate? approvedOn = null) => PlanSeries.Review(
        SeriesFixture.Approved(SeriesFixture.Version()),
        SeriesFixture.From("2026-05-15", 2, "1200.00", "400.00", "480.00")
            .WithApproval("finance-director", approvedOn ?? new LocalDate(2026, 5, 4)).WithAmendment(amendment)).Series!;

    [Fact]
    public void The_version_in_force_on_the_first_day_of_a_period_applies_to_the_whole_of_it()
    {
        var series = Series();
        Assert.Equal(["1000.00", "1000.00", "1200.00"], Enumerable.Range(1, 3).Select(quarter => Funded(series, quarter, Late)[0]));
        // The year began under version 1 and is paid with the last quarter, which began under version 2.
        Assert.Equal(["400.00", "1200.00"], Funded(series, 4, Late));
    }

    [Fact]
    public void A_run_of_two_versions_names_the_version_of_each_pool()
    {
        var run = SeriesFixture.Run(Series(), SeriesFixture.Year, 4, Late);
        var document = RunDocument.Of(run);
        Assert.Equal([1, 2], run.Versions.Select(one => one.Version.Number));
        Assert.Equal([("year", 1), ("quarter", 2)], document.Versions.Select(row => (row.Bonus, row.Version)));
        Assert.Equal(PlanDocument.Fingerprint(run.Versions[0].Plan), document.Versions[0].Fingerprint);
        Assert.Equal(2, document.PlanVersion);
        Assert.Equal(document.Write(), RunDocument.Read(document.Write(), "run.json").Run!.Write());
        Assert.Empty(RunDocument.Of(SeriesFixture.Run(Series(), SeriesFixture.Year, 3, Late)).Versions);
    }

    [Fact]
    public void An_amendment_may_take_over_the_periods_that_are_running()
    {
        var series = Series(Amendment.OfStartedPeriods("Amendment 1, § 2"));
        Assert.Equal("1000.00", Funded(series, 1, Late)[0]);
        Assert.Equal("1200.00", Funded(series, 2, Late)[0]);
        Assert.Equal(["1200.00", "480.00"], Funded(series, 4, Late));
    }

    [Fact]
    public void An_amendment_may_take_over_periods_from_a_day_on_also_ended_ones()
    {
        var series = Series(Amendment.OfPeriodsFrom(new LocalDate(2026, 1, 1), "Amendment 1, § 3"));
        Assert.Equal("1200.00", Funded(series, 1, Late)[0]);
        Assert.Equal("1200.00", Funded(series, 2, Late)[0]);
    }

    [Fact]
    public void What_is_approved_later_changes_no_byte_of_an_earlier_run()
    {
        var before = new LocalDate(2026, 4, 20);
        var without = PlanSeries.Of(SeriesFixture.Approved(SeriesFixture.Version()));
        var retroactive = Series(Amendment.OfPeriodsFrom(new LocalDate(2026, 1, 1), "Amendment 1, § 3"), approvedOn: new LocalDate(2026, 4, 21));
        Assert.Equal(RunDocument.Write(SeriesFixture.Run(without, SeriesFixture.Year, 1, before)), RunDocument.Write(SeriesFixture.Run(retroactive, SeriesFixture.Year, 1, before)));
        Assert.Equal("1200.00", Funded(retroactive, 1, before.PlusDays(1))[0]);
    }

    [Fact]
    public void A_period_before_the_first_version_or_beyond_the_end_of_the_last_is_not_paid()
    {
        var series = PlanSeries.Review(
            SeriesFixture.Version("\"effectiveFrom\": \"2026-01-01\"", "\"effectiveFrom\": \"2026-02-01\""),
            SeriesFixture.From("2026-07-01", 2, "1200.00", "\"currency\": \"EUR\"", "\"effectiveTo\": \"2026-11-30\", \"currency\": \"EUR\""));
        Assert.Equal(
            [IssueCodes.WarnPeriodCut, IssueCodes.WarnPeriodCut], series.Issues.Where(issue => issue.Message.Contains("'quarter'", StringComparison.Ordinal)).Select(issue => issue.Code));
        foreach (var quarter in new[] { 1, 4 })
            Assert.Contains(
                BonusCase.Review(series.Series!, SeriesFixture.Year.Review().Facts!, SeriesFixture.Quarter(quarter), Late).Issues,
                issue => issue.Code == IssueCodes.PlanNotInForce && issue.Message.Contains("the versions of the plan", StringComparison.Ordinal));
        Assert.Equal("1000.00", Funded(series.Series!, 2, Late)[0]);
    }

    [Fact]
    public void A_version_that_ends_within_a_period_pays_it_where_another_follows()
    {
        var first = SeriesFixture.Version("\"currency\": \"EUR\"", "\"effectiveTo\": \"2026-05-14\", \"currency\": \"EUR\"");
        var review = PlanSeries.Review(first, SeriesFixture.From("2026-05-15", 2, "1200.00"));
        Assert.Empty(review.Issues);
        Assert.Equal("1000.00", Funded(review.Series!, 2, Late)[0]);
    }

    [Theory]
    [InlineData("2026-06-30", "2026-07-02", IssueCodes.VersionGap)]
    [InlineData("2026-07-31", "2026-07-01", IssueCodes.VersionOverlap)]
    [InlineData("2026-12-31", "2026-01-01", IssueCodes.VersionOverlap)]
    public void Days_without_a_version_and_days_with_two_are_found(string end, string start, string code)
    {
        var first = SeriesFixture.Version("\"currency\": \"EUR\"", $"\"effectiveTo\": \"{end}\", \"currency\": \"EUR\"");
        var review = PlanSeries.Review(first, SeriesFixture.From(start, 2, "1200.00"));
        Assert.Null(review.Series);
        Assert.Equal(code, Assert.Single(review.Issues).Code);
    }

    [Theory]
    [InlineData("\"id\": \"fund\"", "\"id\": \"other\"", "versions[1].id")]
    [InlineData("\"currency\": \"EUR\"", "\"currency\": \"USD\"", "versions[1].currency")]
    [InlineData("Europe/Paris", "Europe/Berlin", "versions[1].timeZone")]
    [InlineData("\"firstMonth\": 1", "\"firstMonth\": 4", "versions[1].calendar")]
    [InlineData("\"lag\": 0", "\"lag\": 1", "versions[1].payout")]
    [InlineData("\"version\": 2", "\"version\": 1", "versions[1].version")]
    public void What_versions_have_in_common_must_be_the_same(string stated, string changed, string path)
    {
        var review = PlanSeries.Review(SeriesFixture.Version(), SeriesFixture.From("2026-07-01", 2, "1200.00", stated, changed));
        Assert.Contains(review.Issues, issue => issue.Code == IssueCodes.VersionMismatch && issue.Path == path);
    }

    [Theory]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-05-15", false)]
    [InlineData("2026-07-01", false)]
    public void A_cadence_changes_only_where_periods_of_both_begin(string day, bool faulty)
    {
        var later = SeriesFixture.From(day, 2, "1200.00", "\"cadence\": \"quarterly\", \"eligibility\"", "\"cadence\": \"halfYearly\", \"eligibility\"");
        var review = PlanSeries.Review(SeriesFixture.Version(), later);
        Assert.Equal(faulty, review.Issues.Any(issue => issue.Code == IssueCodes.CadenceMismatch && issue.Path == "versions[1].bonuses[0].cadence"));
    }

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("2026-05-15")]
    public void An_amendment_takes_over_only_periods_of_the_plan_before_it(string day)
    {
        var review = PlanSeries.Review(
            SeriesFixture.Version(), SeriesFixture.From("2026-05-15", 2, "1200.00").WithAmendment(Amendment.OfPeriodsFrom(Rows.Date(day), "§ 1")));
        Assert.Equal(IssueCodes.AmendmentDates, Assert.Single(review.Issues).Code);
        Assert.Equal(IssueCodes.AmendmentDates, Assert.Single(PlanSeries.Review(
            SeriesFixture.Version().WithAmendment(Amendment.OfStartedPeriods("§ 1")), SeriesFixture.From("2026-05-15", 2, "1200.00")).Issues).Code);
    }

    [Fact]
    public void Facts_may_name_what_any_version_knows()
    {
        var later = SeriesFixture.From("2026-07-01", 2, "1200.00", "[{ \"id\": \"sales\" }]", "[{ \"id\": \"sales\" }, { \"id\": \"partners\" }]");
        var facts = SeriesFixture.Year.WithParticipants([Rows.Person("s1"), Rows.Person("s2"), Rows.Person("x1")])
            .WithMemberships([.. SeriesFixture.Year.Memberships, Rows.Member("x1", "partners", "2026-07-01")]).Review().Facts!;
        Assert.Contains(facts.ReviewFor(SeriesFixture.Version().Plan, Late), issue => issue.Code == IssueCodes.DanglingReference);
        Assert.DoesNotContain(
            facts.ReviewFor(PlanSeries.Review(SeriesFixture.Version(), later).Series!, Late), issue => issue.Severity == IssueSeverity.Error);
    }

    [Fact]
    public void A_register_pins_the_terms_that_were_approved()
    {
        PlanVersion[] versions = [SeriesFixture.Version(), SeriesFixture.From("2026-05-15", 2, "1200.00")];
        var register = PlanRegister.Of("fund", versions.Select(version => VersionApproval.Of(
            version.Number, version.EffectiveFrom, version.Fingerprint!, "finance-director", new LocalDate(2025, 12, 15),
            version.Number == 2 ? Amendment.OfStartedPeriods("§ 2") : null)));
        var written = SeriesDocument.Write(register);
        Assert.Equal(register, SeriesDocument.Read(written, "versions.json").Register);
        var series = register.Review(versions).Series!;
        Assert.All(series.Versions, version => Assert.Equal("finance-director", version.ApprovedBy));
        Assert.Equal("§ 2", series.Latest.Amendment!.Clause);

        Assert.Contains(register.Review(versions[0], SeriesFixture.From("2026-05-15", 2, "1300.00")).Issues, issue => issue.Code == IssueCodes.VersionChanged);
        Assert.Contains(register.Review(versions[0]).Issues, issue => issue.Code == IssueCodes.VersionMismatch);
        Assert.Contains(PlanRegister.Of("fund", register.Versions[0]).Review(versions).Issues, issue => issue.Code == IssueCodes.PlanNotApproved);
        Assert.Contains(PlanRegister.Of("other", register.Versions).Review(versions).Issues, issue => issue.Path == "plan");
        Assert.Contains(PlanRegister.Of("fund", register.Versions.Append(register.Versions[0])).Review(versions).Issues, issue => issue.Code == IssueCodes.DuplicateId);
    }

    private static string[] Funded(PlanSeries series, int quarter, LocalDate knownOn) =>
        [.. SeriesFixture.Run(series, SeriesFixture.Year, quarter, knownOn).Results.Select(result => result.Identity.Funded.ToString())];
}
