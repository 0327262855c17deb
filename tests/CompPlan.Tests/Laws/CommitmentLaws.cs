using CompPlan.Commitments;
using CompPlan.Periods;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What holds of every commitment, whatever its leads went through.</summary>
[Properties(Arbitrary = [typeof(CommitmentGenerators), typeof(OpeningHoursGenerators)], MaxTest = 150)]
public sealed class CommitmentLaws
{
    [Property]
    public void Sound_commitments_have_no_findings(Commitment commitment) => Assert.Empty(CommitmentReview.Of(commitment, "commitments[0]"));

    [Property(MaxTest = 100)]
    public FsCheck.Property Broken_commitments_have_findings() => Prop.ForAll(
        Arb.From(CommitmentGenerators.Broken), commitment => CommitmentReview.Of(commitment, "commitments[0]").Any());

    [Property]
    public void Sound_opening_hours_have_no_findings(OpeningHours hours) => Assert.Empty(OpeningHoursReview.Of(hours, "openingHours[0]"));

    [Property(MaxTest = 100)]
    public FsCheck.Property Broken_opening_hours_have_findings() => Prop.ForAll(
        Arb.From(OpeningHoursGenerators.Broken), hours => OpeningHoursReview.Of(hours, "openingHours[0]").Any());

    /// <summary>A second, naive reading: every lead, its outcome and the minutes that ran, counted one by one.</summary>
    [Property(MaxTest = 60)]
    public void Every_lead_is_what_a_naive_reading_makes_of_it(CommitmentCase one)
    {
        var compliance = one.Assess();
        var naive = new NaiveCompliance(one.Commitment, [one.Hours], one.Zone, one.Leads, one.Events, one.KnownOn);
        Assert.Equal(
            naive.Lines(one.Period.First, one.Period.Last),
            compliance.Leads.Select(lead => $"{lead.Lead.Id} {lead.Team} {lead.Outcome} {lead.Elapsed.BclCompatibleTicks / NodaConstants.TicksPerMinute}{(lead.Answered ? " answered" : "")}"));
    }

    [Property]
    public void The_figures_are_those_of_the_leads(CommitmentCase one)
    {
        var compliance = one.Assess();
        Assert.Equal(compliance.Leads.Count(lead => lead.Outcome == LeadOutcome.Met), compliance.Met);
        Assert.All(compliance.Leads, lead => Assert.True(lead.Elapsed >= Duration.Zero));
        if (one.Commitment is not VolumeCommitment volume)
        {
            Assert.Equal(compliance.Met + compliance.Breaches.Count(), compliance.Due);
            Assert.True(compliance.Share is not { } share || (share.Sign >= 0 && share <= Fraction.One));
            return;
        }
        Assert.Empty(compliance.Breaches);
        Assert.Equal(volume.Leads * compliance.Promised.Count, compliance.Due);
        Assert.All(compliance.Shortfalls, shortfall => Assert.True(shortfall.Met < shortfall.Due));
    }

    /// <summary>The order of facts is irrelevant, and what a lead of another quality does.</summary>
    [Property]
    public void The_order_of_facts_is_irrelevant(CommitmentCase one, int seed)
    {
        var (leads, events, random) = (one.Leads.ToArray(), one.Events.ToArray(), new Random(seed));
        random.Shuffle(leads);
        random.Shuffle(events);
        Assert.Equal(one.Assess(), one.Book(leads, events).Assess(one.Commitment.Id, one.Period));
    }

    /// <summary>However late everything is known, no lead is due twice, and over a year months add up to it.</summary>
    [Property]
    public void A_lead_is_due_in_one_period_only(CommitmentCase one)
    {
        var late = one with { KnownOn = new LocalDate(2027, 12, 31) };
        var months = CommitmentCase.Calendar.PeriodsWithin(Cadence.Monthly, new LocalDate(2025, 7, 1), new LocalDate(2027, 6, 30));
        if (one.Commitment is VolumeCommitment { Per.Months: not 1 })
            return;
        var due = months.SelectMany(month => late.In(month).Leads)
            .Where(lead => lead.Outcome is LeadOutcome.Met or LeadOutcome.Breached).Select(lead => (lead.Lead.Id, lead.From)).ToList();
        Assert.Equal(due.Distinct().Count(), due.Count);
    }

    [Property]
    public void A_deadline_is_met_and_a_moment_later_is_not(CommitmentCase one)
    {
        if (one.Commitment is not ResponseCommitment response)
            return;
        foreach (var lead in one.Assess().Leads.Where(lead => lead.Deadline is { } at && at < BusinessTime.Latest))
        {
            var hours = response.Within.OpeningHours is null ? null : BusinessTime.Of(one.Hours, Tests.Periods.Desks.Zone(one.Zone));
            var none = ValueList<Pause>.Empty;
            var deadline = response.Within.DeadlineFrom(lead.From, none, hours)!.Value;
            Assert.True(response.Within.IsMet(lead.From, deadline, none, hours));
            var later = hours is null ? deadline : hours.NextOpening(deadline);
            Assert.False(response.Within.IsMet(lead.From, later + Duration.FromTicks(1), none, hours));
        }
    }
}
