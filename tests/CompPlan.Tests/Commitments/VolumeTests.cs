using CompPlan.Commitments;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Tests.Facts;
using CompPlan.Tests.Periods;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Commitments;

/// <summary>Which handed-over leads count, in which period, and as known on which day.</summary>
public sealed class VolumeTests
{
    private static readonly PlanCalendar Calendar = MonthsCalendar.Of(1, YearLabel.Start);
    private static readonly VolumeCommitment Accepted = VolumeCommitment.Of("v", ["hot"], 2, Cadence.Monthly, LeadCounting.Accepted);

    private static readonly VolumeCommitment Silent =
        VolumeCommitment.Of("v", ["hot"], 2, Cadence.Monthly, LeadCounting.NotRejectedInTime, BusinessDaysLimit.Of(2, "office"));

    [Fact]
    public void Accepted_leads_count_in_the_period_of_their_hand_over()
    {
        // Half past eleven in the evening in Greenwich is the next day in Paris.
        var leads = new[] { Rows.Handed("a", "2026-03-31T21:30:00Z", "2026-04-02T09:00:00Z"), Rows.Handed("b", "2026-03-31T22:30:00Z", "2026-04-02T09:00:00Z") };
        Assert.Equal(1, Assess(Accepted, Cadence.Monthly, "2026-04-30", leads).Met);
        var quarter = Assess(Accepted, Cadence.Quarterly, "2026-04-30", leads);
        Assert.Equal((6, 1, 3), (quarter.Due, quarter.Met, quarter.Shortfalls.Count));
        Assert.Equal(("2026-03", 2, 1), (quarter.Shortfalls[^1].Period.Name, quarter.Shortfalls[^1].Due, quarter.Shortfalls[^1].Met));
    }

    [Theory]
    [InlineData(null, "2026-03-11T09:00:00Z", LeadOutcome.Rejected)]
    [InlineData("2026-03-11T09:00:00Z", null, LeadOutcome.Met)]
    [InlineData(null, null, LeadOutcome.Open)]
    public void Only_accepted_leads_count(string? accepted, string? rejected, LeadOutcome outcome) =>
        Assert.Equal(outcome, Assert.Single(Assess(Accepted, Cadence.Monthly, "2026-04-30", Rows.Handed("a", "2026-03-10T09:00:00Z", accepted, rejected)).Leads).Outcome);

    // Handed over on Tuesday, 10 March at 10:00 in Paris, two business days: rejections are heard until Thursday 10:00.
    [Theory]
    [InlineData(null, "2026-03-12T09:00:00Z", LeadOutcome.Rejected)]
    [InlineData(null, "2026-03-12T09:00:01Z", LeadOutcome.Met)]
    [InlineData("2026-03-10T09:30:00Z", null, LeadOutcome.Met)]
    [InlineData(null, null, LeadOutcome.Met)]
    public void Silence_accepts(string? accepted, string? rejected, LeadOutcome outcome) =>
        Assert.Equal(outcome, Assert.Single(Assess(Silent, Cadence.Monthly, "2026-04-30", Rows.Handed("a", "2026-03-10T09:00:00Z", accepted, rejected)).Leads).Outcome);

    [Fact]
    public void Silence_is_not_known_before_the_time_is_over()
    {
        var lead = Rows.Handed("a", "2026-03-10T09:00:00Z", known: "2026-03-10");
        Assert.Equal(LeadOutcome.Open, Assert.Single(Assess(Silent, Cadence.Monthly, "2026-03-11", lead).Leads).Outcome);
        Assert.Equal(LeadOutcome.Met, Assert.Single(Assess(Silent, Cadence.Monthly, "2026-03-12", lead).Leads).Outcome);
    }

    [Theory]
    [InlineData("2026-04-10T21:30:00Z", LeadOutcome.Met)]
    [InlineData("2026-04-10T22:30:00Z", LeadOutcome.Open)]
    public void With_a_maturation_a_lead_is_accepted_by_then(string accepted, LeadOutcome outcome)
    {
        var mature = VolumeCommitment.Of("v", ["hot"], 2, Cadence.Monthly, LeadCounting.Accepted, null, 10);
        Assert.Equal(outcome, Assert.Single(Assess(mature, Cadence.Monthly, "2026-05-30", Rows.Handed("a", "2026-03-10T09:00:00Z", accepted)).Leads).Outcome);
    }

    [Fact]
    public void A_commitment_has_no_figure_before_it_is_mature()
    {
        var mature = VolumeCommitment.Of("v", ["hot"], 2, Cadence.Monthly, LeadCounting.Accepted, null, 10);
        Assert.Equal(IssueCodes.NotMature, Assert.Single(Book(mature, "2026-04-09").Faults("v", Period(Cadence.Monthly))).Code);
        Assert.Empty(Book(mature, "2026-04-10").Faults("v", Period(Cadence.Monthly)));
    }

    [Fact]
    public void Leads_of_other_qualities_and_leads_that_are_not_handed_over_do_not_count() => Assert.Empty(Assess(
        Accepted,
        Cadence.Monthly,
        "2026-04-30",
        Rows.Handed("a", "2026-03-10T09:00:00Z", "2026-03-10T09:00:00Z", quality: "warm"),
        Lead.Of("b", "hot", Rows.At("2026-03-10T09:00:00Z"), null, null, null, null, Rows.Known)).Leads);

    private static Compliance Assess(VolumeCommitment volume, Cadence cadence, string knownOn, params Lead[] leads) => Book(volume, knownOn, leads).Assess("v", Period(cadence));

    private static PerformancePeriod Period(Cadence cadence) => Calendar.PeriodFor(cadence, new LocalDate(2026, 3, 1));

    private static ComplianceBook Book(VolumeCommitment volume, string knownOn, params Lead[] leads) => ComplianceBook.Of(
        ValueList<Commitment>.Of([volume]),
        ValueList<OpeningHours>.Of([Desks.Office]),
        Calendar,
        Desks.Paris,
        FactsDraft.Empty.WithLeads(leads).Reviewed().AsKnownOn(Rows.Date(knownOn)));
}
