using CompPlan.Commitments;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Tests.Facts;
using CompPlan.Tests.Periods;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Commitments;

/// <summary>Leads at the edges of a period, pauses, other teams, and what is known when. The zone is Paris; March 2026 unless said.</summary>
public sealed class ResponseTests
{
    private static readonly PlanCalendar Calendar = MonthsCalendar.Of(1, YearLabel.Start);

    [Theory]
    [InlineData("12:00", LeadOutcome.Met)]
    [InlineData("12:01", LeadOutcome.Breached)]
    [InlineData(null, LeadOutcome.Breached)]
    public void At_the_limit_is_in_time(string? answered, LeadOutcome outcome) =>
        Assert.Equal(outcome, Only(In(3, Within(HoursLimit.Of(2)), At("2026-03-10 10:00", "assigned sales"), At($"2026-03-10 {answered}", "answered"))));

    [Fact]
    public void A_breach_says_everything()
    {
        var breach = Assert.Single(In(3, Within(HoursLimit.Of(2)), At("2026-03-10 10:00", "assigned sales"), At("2026-03-10 13:30", "answered")).Breaches);
        Assert.Equal(("l1", "sales"), (breach.Lead.Id, breach.Team));
        Assert.Equal(
            ("2026-03-10 10:00", "2026-03-10 12:00", "2026-03-10 13:30"),
            (Desks.Local(breach.From), Desks.Local(breach.Deadline!.Value), Desks.Local(breach.Settled!.Value)));
        Assert.Equal(Duration.FromMinutes(210), breach.Elapsed);
    }

    // Assigned on 31 March at 23:00 with two hours: the time is over on 1 April at 1:00.
    [Theory]
    [InlineData(OpenLeadRule.Carried, null, LeadOutcome.Carried, LeadOutcome.Breached)]
    [InlineData(OpenLeadRule.Breached, null, LeadOutcome.Breached, null)]
    [InlineData(OpenLeadRule.Open, null, LeadOutcome.Open, null)]
    [InlineData(OpenLeadRule.Carried, "2026-04-01 00:30", LeadOutcome.Carried, LeadOutcome.Met)]
    [InlineData(OpenLeadRule.Breached, "2026-04-01 00:30", LeadOutcome.Breached, null)]
    [InlineData(OpenLeadRule.Open, "2026-04-01 00:30", LeadOutcome.Open, null)]
    [InlineData(OpenLeadRule.Carried, "2026-03-31 23:30", null, LeadOutcome.Met)]
    [InlineData(OpenLeadRule.Breached, "2026-03-31 23:30", null, LeadOutcome.Met)]
    public void A_lead_that_runs_over_the_end_of_a_period(OpenLeadRule rule, string? answered, LeadOutcome? march, LeadOutcome? april)
    {
        var events = new[] { At("2026-03-31 23:00", "assigned sales"), At(answered, "answered") };
        Assert.Equal(march, Only(In(3, Within(HoursLimit.Of(2), rule), events)));
        Assert.Equal(april, Only(In(4, Within(HoursLimit.Of(2), rule), events)));
    }

    /// <summary>A desk that closes at midnight ends its day in March, not in April.</summary>
    [Fact]
    public void The_end_of_a_day_belongs_to_the_day()
    {
        var commitment = Within(EndOfDayLimit.Of(0, "always"), OpenLeadRule.Breached);
        var events = new[] { At("2026-03-31 10:00", "assigned sales"), At("2026-04-01 00:00", "answered") };
        Assert.Equal(LeadOutcome.Met, Only(In(3, commitment, events)));
        Assert.Null(Only(In(4, commitment, events)));
    }

    /// <summary>What is not over as known on a day is not judged yet.</summary>
    [Fact]
    public void As_known_before_the_time_is_over_a_lead_is_open()
    {
        var events = new[] { At("2026-03-10 10:00", "assigned sales") };
        Assert.Equal(LeadOutcome.Open, Only(In(3, Within(DaysLimit.Of(2)), new LocalDate(2026, 3, 11), events)));
        Assert.Equal(LeadOutcome.Breached, Only(In(3, Within(DaysLimit.Of(2)), new LocalDate(2026, 3, 12), events)));
        var running = new[] { At("2026-03-31 23:00", "assigned sales") };
        Assert.Equal(LeadOutcome.Open, Only(In(3, Within(HoursLimit.Of(2), OpenLeadRule.Breached), new LocalDate(2026, 3, 30), running)));
    }

    [Fact]
    public void A_pause_stops_the_clock()
    {
        var events = new[]
        {
            At("2026-03-10 10:00", "assigned sales"), At("2026-03-10 10:30", "paused"), At("2026-03-10 15:00", "resumed"),
            At("2026-03-10 15:00", "paused"), At("2026-03-10 16:00", "resumed"), At("2026-03-10 17:30", "answered"),
        };
        var lead = Assert.Single(In(3, Within(HoursLimit.Of(2)), events).Leads);
        Assert.Equal((LeadOutcome.Met, Duration.FromHours(2), "2026-03-10 17:30"), (lead.Outcome, lead.Elapsed, Desks.Local(lead.Deadline!.Value)));
        var standing = Assert.Single(In(3, Within(HoursLimit.Of(2)), events[..2]).Leads);
        Assert.Equal((LeadOutcome.Carried, null), (standing.Outcome, standing.Deadline));
    }

    // From Tuesday 10:00 two business days end on Thursday 10:00. Stopped from Wednesday 11:00 to Monday 8:00, the desk opens on Thursday
    // and Friday meanwhile: Monday 10:00. Had it gone on at 9:01, Monday had begun too: Tuesday 10:00. Closed hours, such as a night
    // between two days, move nothing; a whole day that is stopped moves it by one, whenever before its opening the clock was stopped.
    [Theory]
    [InlineData("2026-03-11 11:00", "2026-03-16 08:00", "2026-03-16 10:00")]
    [InlineData("2026-03-11 11:00", "2026-03-16 09:00", "2026-03-16 10:00")]
    [InlineData("2026-03-11 11:00", "2026-03-16 09:01", "2026-03-17 10:00")]
    [InlineData("2026-03-10 17:00", "2026-03-11 09:00", "2026-03-12 10:00")]
    [InlineData("2026-03-11 08:00", "2026-03-11 18:00", "2026-03-13 10:00")]
    [InlineData("2026-03-12 10:00", "2026-03-16 09:00", "2026-03-12 10:00")]
    public void A_pause_moves_business_days_by_the_open_days_that_begin_in_it(string paused, string resumed, string deadline)
    {
        var events = new[] { At("2026-03-10 10:00", "assigned sales"), At(paused, "paused"), At(resumed, "resumed"), At(deadline, "answered") };
        var lead = Assert.Single(In(3, Within(BusinessDaysLimit.Of(2, "office")), events).Leads);
        Assert.Equal((LeadOutcome.Met, deadline), (lead.Outcome, Desks.Local(lead.Deadline!.Value)));
    }

    /// <summary>No time is over while the clock stands: a deadline inside a pause, or inside one that meets the next, is its end.</summary>
    [Theory]
    [InlineData("2026-03-11 11:00", LeadOutcome.Met)]
    [InlineData("2026-03-11 13:00", LeadOutcome.Met)]
    [InlineData("2026-03-11 13:01", LeadOutcome.Breached)]
    public void A_lead_is_not_late_while_its_clock_stands(string answered, LeadOutcome outcome)
    {
        var events = new[]
        {
            At("2026-03-10 10:00", "assigned sales"), At("2026-03-11 09:30", "paused"), At("2026-03-11 12:00", "resumed"),
            At("2026-03-11 12:00", "paused"), At("2026-03-11 13:00", "resumed"), At(answered, "answered"),
        };
        var lead = Assert.Single(In(3, Within(BusinessDaysLimit.Of(1, "office")), events).Leads);
        Assert.Equal((outcome, "2026-03-11 13:00"), (lead.Outcome, Desks.Local(lead.Deadline!.Value)));
    }

    /// <summary>Who is given a lead after the end of a period that settled it has no part in the breach.</summary>
    [Fact]
    public void The_end_of_a_period_settles_a_lead_for_the_team_that_has_it_then()
    {
        var limit = Within(DaysLimit.Of(5), OpenLeadRule.Breached, ReassignmentRule.Continue);
        var events = new[]
        {
            At("2026-03-29 10:00", "assigned sales"), At("2026-03-31 10:00", "reassigned partners"), At("2026-04-02 10:00", "reassigned desk"), At("2026-04-02 12:00", "answered"),
        };
        Assert.Equal("partners Breached", Outcomes(In(3, limit, events)));
        Assert.Equal("partners Breached", Outcomes(In(3, limit, new LocalDate(2026, 3, 31), events[..2])));
        Assert.Equal("", Outcomes(In(4, limit, events)));
        Assert.Equal("desk Met", Outcomes(In(4, Within(DaysLimit.Of(5), reassigned: ReassignmentRule.Continue), events)));
        Assert.Equal("partners Carried", Outcomes(In(3, Within(DaysLimit.Of(5), reassigned: ReassignmentRule.Continue), events)));
    }

    /// <summary>The time of a breach is no longer than what is known of it.</summary>
    [Fact]
    public void The_clock_of_a_breach_runs_to_the_day_as_known()
    {
        var events = new[] { At("2026-03-10 10:00", "assigned sales") };
        var lead = Assert.Single(In(3, Within(DaysLimit.Of(2)), new LocalDate(2026, 3, 12), events).Leads);
        Assert.Equal((LeadOutcome.Breached, Duration.FromHours(62)), (lead.Outcome, lead.Elapsed));
        Assert.Equal(Duration.FromHours(21 * 24 + 14 - 1), Assert.Single(In(3, Within(DaysLimit.Of(2)), events).Leads).Elapsed);
    }

    /// <summary>Between the deadline on Friday at 17:00 and the opening on Monday no open time passes.</summary>
    [Theory]
    [InlineData("2026-03-30 09:00", LeadOutcome.Met)]
    [InlineData("2026-03-30 09:01", LeadOutcome.Breached)]
    public void Closed_hours_are_not_too_late(string answered, LeadOutcome outcome) =>
        Assert.Equal(outcome, Only(In(3, Within(BusinessHoursLimit.Of(8, "office")), At("2026-03-27 09:00", "assigned sales"), At(answered, "answered"))));

    [Fact]
    public void A_restart_gives_the_new_team_a_new_clock()
    {
        var events = new[] { At("2026-03-10 10:00", "assigned sales"), At("2026-03-10 11:00", "reassigned partners"), At("2026-03-10 12:30", "answered") };
        Assert.Equal("sales Reassigned, partners Met", Outcomes(In(3, Within(HoursLimit.Of(2)), events)));
        Assert.Equal("partners Breached", Outcomes(In(3, Within(HoursLimit.Of(2), reassigned: ReassignmentRule.Continue), events)));
        Assert.Equal("partners Met", Outcomes(In(3, Within(HoursLimit.Of(2), team: "partners"), events)));
    }

    /// <summary>Passing a lead on after its time was over hides nothing; an answer ends the duty for good.</summary>
    [Fact]
    public void A_breach_stays_with_the_team_that_made_it()
    {
        var late = new[] { At("2026-03-10 10:00", "assigned sales"), At("2026-03-10 12:01", "reassigned partners"), At("2026-03-10 13:00", "answered") };
        Assert.Equal("sales Breached, partners Met", Outcomes(In(3, Within(HoursLimit.Of(2)), late)));
        var answered = new[] { At("2026-03-10 10:00", "assigned sales"), At("2026-03-10 11:00", "answered"), At("2026-03-12 10:00", "reassigned partners") };
        Assert.Equal("sales Met", Outcomes(In(3, Within(HoursLimit.Of(2)), answered)));
    }

    [Fact]
    public void A_lead_of_another_quality_or_without_assignment_is_not_due()
    {
        Assert.Empty(In(3, Within(HoursLimit.Of(2)), At("2026-03-10 10:00", "answered")).Leads);
        var warm = ResponseCommitment.Of("r", ["warm"], HoursLimit.Of(2), OpenLeadRule.Carried, ReassignmentRule.Restart, NothingDueRule.Met);
        var nothing = In(3, warm, At("2026-03-10 10:00", "assigned sales"));
        Assert.Empty(nothing.Leads);
        Assert.Equal((0, Fraction.One), (nothing.Due, nothing.Share));
        Assert.Null(In(3, Within(HoursLimit.Of(2))).Share);
    }

    private static ResponseCommitment Within(
        TimeLimit limit, OpenLeadRule open = OpenLeadRule.Carried, ReassignmentRule reassigned = ReassignmentRule.Restart, string? team = null) =>
        ResponseCommitment.Of("r", ["hot"], limit, open, reassigned, NothingDueRule.Missing, team);

    private static Compliance In(int month, Commitment commitment, params (string? At, string What)[] events) =>
        In(month, commitment, new LocalDate(2026, 6, 30), events);

    private static Compliance In(int month, Commitment commitment, LocalDate knownOn, params (string? At, string What)[] events)
    {
        var facts = FactsDraft.Empty
            .WithLeads([Lead.Of("l1", "hot", Desks.At("2026-03-01 00:00"), Desks.At("2026-03-01 00:00"), null, null, null, Rows.Known)])
            .WithLeadEvents(events.Where(one => one.At is not null && !one.At.EndsWith(' ')).Select(one => Event(one.At!, one.What.Split(' '))))
            .Reviewed();
        return ComplianceBook.Of(
                ValueList<Commitment>.Of([commitment]), ValueList<OpeningHours>.Of([Desks.Office, Desks.Always]), Calendar, Desks.Paris, facts.AsKnownOn(knownOn))
            .Assess("r", Calendar.PeriodFor(Cadence.Monthly, new LocalDate(2026, month, 1)));
    }

    private static LeadEvent Event(string at, string[] words) => LeadEvent.Of(
        "l1", Desks.At(at), words[0] == "answered" ? LeadEventKind.FirstResponse : Enum.Parse<LeadEventKind>(words[0], ignoreCase: true), words.ElementAtOrDefault(1), null, Rows.Known);

    private static (string? At, string What) At(string? at, string what) => (at, what);

    private static LeadOutcome? Only(Compliance compliance) => compliance.Leads.Count == 0 ? null : Assert.Single(compliance.Leads).Outcome;

    private static string Outcomes(Compliance compliance) => string.Join(", ", compliance.Leads.Select(lead => $"{lead.Team} {lead.Outcome}"));
}
