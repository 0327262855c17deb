using CompPlan.Commitments;
using CompPlan.Curves;
using CompPlan.Json;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Tests.Periods;
using CompPlan.Tests.Runs;
using CompPlan.Validation;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Validation;

/// <summary>Every fault of opening hours, commitments and measures of compliance, with its code and path.</summary>
public sealed class CommitmentReviewTests
{
    [Theory]
    [InlineData("monday-monday 09:00-12:00 12:00-17:00", "")]
    [InlineData("monday-monday 00:00-24:00", "")]
    [InlineData("monday-monday 09:00-12:00 11:59-17:00", "HOURS_INVALID o.days[0].intervals[1]")]
    [InlineData("monday-monday 17:00-09:00", "HOURS_INVALID o.days[0].intervals[0]")]
    [InlineData("monday-monday 09:00-09:00", "HOURS_INVALID o.days[0].intervals[0]")]
    [InlineData("monday-monday 09:00-17:00; monday-monday 18:00-19:00", "DUPLICATE_ID o.days[1].weekday")]
    public void Opening_hours(string hours, string expected) => Assert.Equal(expected, Found(OpeningHoursReview.Of(Desks.Of("desk", hours), "o")));

    [Fact]
    public void Opening_hours_of_a_wrong_id_zone_minute_or_without_days()
    {
        Assert.Equal("EMPTY_LIST o.days", Found(OpeningHoursReview.Of(OpeningHours.Of("desk", [], []), "o")));
        Assert.Equal("BAD_ID o.id", Found(OpeningHoursReview.Of(Desks.Of("a desk", "monday-monday 09:00-17:00"), "o")));
        Assert.Equal("TIME_ZONE_UNKNOWN o.timeZone", Found(OpeningHoursReview.Of(OpeningHours.Of("desk", Desks.Office.Days, [], "Europe/Atlantis"), "o")));
        Assert.Equal("EMPTY_LIST o.days[0].intervals", Found(OpeningHoursReview.Of(OpeningHours.Of("desk", [OpeningDay.Of(IsoDayOfWeek.Monday)], []), "o")));
        var seconds = OpeningDay.Of(IsoDayOfWeek.Monday, OpeningInterval.Between(new LocalTime(9, 0, 1), new LocalTime(10, 0)));
        Assert.Equal("HOURS_INVALID o.days[0].intervals[0]", Found(OpeningHoursReview.Of(OpeningHours.Of("desk", [seconds], []), "o")));
    }

    [Fact]
    public void Holidays_that_are_stated()
    {
        Assert.Equal("EMPTY_LIST o.holidays[0].dates", Found(OpeningHoursReview.Of(Desks.Of("desk", "monday-monday 09:00-17:00", DatedHolidays.Of([])), "o")));
        Assert.Equal(
            "PERIOD_INVALID o.holidays[1].dates[0], DUPLICATE_ID o.holidays[1].dates[2]",
            Found(OpeningHoursReview.Of(
                Desks.Of(
                    "desk", "monday-monday 09:00-17:00", FranceHolidays.Of(),
                    DatedHolidays.Of([new LocalDate(2200, 1, 1), new LocalDate(2026, 5, 1), new LocalDate(2026, 5, 1)])),
                "o")));
    }

    public static TheoryData<string, Commitment> Commitments() => new()
    {
        { "", Volume() },
        { "", Response(MinutesLimit.Of(5)) },
        { "", Response(EndOfDayLimit.Of(0, "desk")) },
        { "BAD_ID c.id", Response(MinutesLimit.Of(5), "a b") },
        { "EMPTY_LIST c.qualities", VolumeCommitment.Of("v", [], 1, Cadence.Monthly, LeadCounting.Accepted) },
        { "DUPLICATE_ID c.qualities[1]", VolumeCommitment.Of("v", ["hot", "hot"], 1, Cadence.Monthly, LeadCounting.Accepted) },
        { "NUMBER_RANGE c.maturation", VolumeCommitment.Of("v", ["hot"], 1, Cadence.Monthly, LeadCounting.Accepted, null, 367) },
        { "NUMBER_RANGE c.leads", VolumeCommitment.Of("v", ["hot"], 0, Cadence.Monthly, LeadCounting.Accepted) },
        { "MISSING_FIELD c.counts", VolumeCommitment.Of("v", ["hot"], 1, Cadence.Monthly, default) },
        { "MISSING_FIELD c.rejectWithin", VolumeCommitment.Of("v", ["hot"], 1, Cadence.Monthly, LeadCounting.NotRejectedInTime) },
        { "OPTION_CONFLICT c.rejectWithin", VolumeCommitment.Of("v", ["hot"], 1, Cadence.Monthly, LeadCounting.Accepted, DaysLimit.Of(1)) },
        { "NUMBER_RANGE c.rejectWithin.count", VolumeCommitment.Of("v", ["hot"], 1, Cadence.Monthly, LeadCounting.NotRejectedInTime, DaysLimit.Of(367)) },
        { "NUMBER_RANGE c.within.count", Response(MinutesLimit.Of(0)) },
        { "NUMBER_RANGE c.within.count", Response(HoursLimit.Of(8_785)) },
        { "NUMBER_RANGE c.within.count", Response(BusinessHoursLimit.Of(0, "desk")) },
        { "NUMBER_RANGE c.within.count", Response(BusinessDaysLimit.Of(0, "desk")) },
        { "NUMBER_RANGE c.within.count", Response(EndOfDayLimit.Of(-1, "desk")) },
        { "BAD_ID c.within.openingHours", Response(BusinessDaysLimit.Of(1, "the desk")) },
        { "BAD_ID c.team", ResponseCommitment.Of("r", ["hot"], MinutesLimit.Of(5), OpenLeadRule.Open, ReassignmentRule.Restart, NothingDueRule.Met, "a team") },
        { "MISSING_FIELD c.atPeriodEnd, MISSING_FIELD c.reassigned, MISSING_FIELD c.nothingDue", ResponseCommitment.Of("r", ["hot"], MinutesLimit.Of(5), default, default, default) },
    };

    [Theory]
    [MemberData(nameof(Commitments))]
    public void A_commitment(string expected, Commitment commitment) => Assert.Equal(expected, Found(CommitmentReview.Of(commitment, "c")));

    [Theory]
    [InlineData("Asked for an offer.", "")]
    [InlineData("", "LIMIT q.definition")]
    [InlineData("a\u0007", "BAD_TEXT q.definition")]
    public void A_quality(string definition, string expected) => Assert.Equal(expected, Found(CommitmentReview.Of(LeadQuality.Of("hot", definition), "q")));

    [Fact]
    public void A_measure_of_compliance()
    {
        Assert.Equal("BAD_ID m.commitment", Found(MeasureReview.Of(ComplianceMeasure.Of("kept", null, "our promise", ComplianceResult.Share), "m")));
        Assert.Equal("MISSING_FIELD m.result", Found(MeasureReview.Of(ComplianceMeasure.Of("kept", null, "promise", default), "m")));
        Assert.Equal("MISSING_FIELD m.curve", Found(MeasureReview.Of(ComplianceMeasure.Of("kept", null, "promise", ComplianceResult.MeanPayout), "m")));
        Assert.Equal("OPTION_CONFLICT m.curve", Found(MeasureReview.Of(ComplianceMeasure.Of("kept", null, "promise", ComplianceResult.Share, Falling(CurveAxis.Value)), "m")));
        Assert.Equal("OPTION_CONFLICT m.curve.axis", Found(MeasureReview.Of(ComplianceMeasure.Of("kept", null, "promise", ComplianceResult.MeanPayout, Falling(CurveAxis.Ratio)), "m")));
        Assert.Equal("", Found(MeasureReview.Of(ComplianceMeasure.Of("kept", null, "promise", ComplianceResult.MeanPayout, Falling(CurveAxis.Value)), "m")));
    }

    private static LinearCurve Falling(CurveAxis axis) => LinearCurve.Of(
        axis, CurveDirection.Falling, [CurvePoint.Of(0, 1), CurvePoint.Of(2, 0)], CurveEnd.Hold, CurveEnd.Hold);

    /// <summary>A curve reads a time, which has one length only where the limit is in minutes, hours or days.</summary>
    [Fact]
    public void Payouts_need_a_limit_in_running_time()
    {
        var plan = SmallPlan.Plan().ToDraft();
        string Of(TimeLimit limit) => Found(Complete().WithCommitments(Response(limit))
            .WithMeasures(plan.Measures.Append(ComplianceMeasure.Of("kept", null, "r", ComplianceResult.MeanPayout, Falling(CurveAxis.Value)))).Review().Issues);
        Assert.Equal("", Of(MinutesLimit.Of(5)));
        Assert.Equal("", Of(DaysLimit.Of(5)));
        Assert.Equal("OPTION_CONFLICT measures[3].result", Of(BusinessDaysLimit.Of(4, "desk")));
        Assert.Equal("OPTION_CONFLICT measures[3].result", Of(EndOfDayLimit.Of(0, "desk")));
    }

    [Fact]
    public void What_is_named_must_be_there()
    {
        var plan = SmallPlan.Plan().ToDraft();
        var kept = ComplianceMeasure.Of("kept", null, "r", ComplianceResult.Share);
        Assert.Equal(
            "DANGLING_REF commitments[0].qualities[0], DANGLING_REF commitments[0].within.openingHours",
            Found(plan.WithCommitments(Response(BusinessHoursLimit.Of(4, "desk"))).Review().Issues));
        Assert.Equal("DANGLING_REF measures[3].commitment", Found(plan.WithMeasures(plan.Measures.Append(kept)).Review().Issues));
        Assert.Equal("", Found(Complete().WithMeasures(plan.Measures.Append(kept)).Review().Issues));
        Assert.Equal("OPTION_CONFLICT measures[3].result", Found(Complete().WithMeasures(
            plan.Measures.Append(ComplianceMeasure.Of("kept", null, "v", ComplianceResult.MeanMinutes))).Review().Issues));
    }

    [Theory]
    [InlineData("\"from\": \"9:00\"", "DATE_SYNTAX openingHours[0].days[0].intervals[0].from")]
    [InlineData("\"from\": \"24:00\"", "DATE_SYNTAX openingHours[0].days[0].intervals[0].from")]
    [InlineData("\"from\": 9", "TYPE_MISMATCH openingHours[0].days[0].intervals[0].from")]
    public void A_time_of_day_in_a_document(string written, string expected)
    {
        var text = PlanDocument.Write(Complete()).Replace("\"from\": \"09:00\"", written, StringComparison.Ordinal);
        Assert.StartsWith(expected, Found(PlanDocument.Read(text, "plan.json").Issues), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_ends_at_twenty_four_and_nothing_ends_at_its_beginning()
    {
        var text = PlanDocument.Write(Complete());
        Assert.Contains("\"to\": \"24:00\"", text, StringComparison.Ordinal);
        Assert.Equal(
            "DATE_SYNTAX openingHours[0].days[0].intervals[1].to",
            Found(PlanDocument.Read(text.Replace("\"to\": \"24:00\"", "\"to\": \"00:00\"", StringComparison.Ordinal), "plan.json").Issues));
    }

    private static CompPlan.Plans.PlanDraft Complete() => SmallPlan.Plan().ToDraft()
        .WithOpeningHours(Desks.Of("desk", "monday-monday 09:00-12:00 13:00-24:00"))
        .WithLeadQualities(LeadQuality.Of("hot", "Asked for an offer."))
        .WithCommitments(Volume(), Response(BusinessHoursLimit.Of(4, "desk")));

    private static VolumeCommitment Volume() => VolumeCommitment.Of("v", ["hot"], 10, Cadence.Monthly, LeadCounting.Accepted);

    private static ResponseCommitment Response(TimeLimit within, string id = "r") =>
        ResponseCommitment.Of(id, ["hot"], within, OpenLeadRule.Carried, ReassignmentRule.Restart, NothingDueRule.Met);

    private static string Found(IEnumerable<Issue> issues) => string.Join(", ", issues.Select(issue => $"{issue.Code} {issue.Path}"));
}
