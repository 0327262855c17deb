using System.Globalization;
using CompPlan.Commitments;
using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Runs;
using CompPlan.Statements;
using CompPlan.Tests.Facts;
using CompPlan.Tests.Oracles;
using CompPlan.Tests.Periods;
using CompPlan.Tests.Runs;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Golden;

/// <summary>Agreements between marketing and sales that practitioners wrote down, with their numbers, up to the cents they pay.</summary>
public sealed class CommitmentCasesTests
{
    private static readonly ValueList<Pause> NoPause = ValueList<Pause>.Empty;

    // Ten sellers who can each take a hundred qualified leads a month: marketing owes 10 × 100 = 1,000 leads a month.
    [Theory]
    [InlineData(1_000, 0, "1")]
    [InlineData(900, 1, "9/10")]
    [InlineData(1_050, 0, "21/20")]
    public void Marketing_owes_what_sales_can_take(int accepted, int shortfalls, string share)
    {
        var leads = Enumerable.Range(0, 1_060).Select(i => Rows.Handed(
            $"l{i}", "2026-03-10T09:00:00Z", i < accepted ? "2026-03-11T09:00:00Z" : null, i < accepted ? null : "2026-03-11T09:00:00Z"));
        var volume = VolumeCommitment.Of("leads", ["hot"], 10 * 100, Cadence.Monthly, LeadCounting.Accepted);
        var compliance = Assess(volume, leads, []);
        Assert.Equal((1_000, accepted, shortfalls), (compliance.Due, compliance.Met, compliance.Shortfalls.Count));
        Assert.Equal(Fraction.Parse(share), compliance.Share);
    }

    // The lead came at 10:00, was assigned at 10:30 and answered at 10:35: sales answers for five minutes, although the lead waited
    // thirty-five. Two clocks, two owners.
    [Fact]
    public void Sales_answers_for_the_time_after_the_assignment()
    {
        var lead = Rows.Handed("l1", "2026-03-10T10:30:00Z", created: "2026-03-10T10:00:00Z");
        LeadEvent[] events =
        [
            Rows.Happened("l1", "2026-03-10T10:30:00Z", LeadEventKind.Assigned, "sales"), Rows.Happened("l1", "2026-03-10T10:35:00Z", LeadEventKind.FirstResponse),
        ];
        var answer = Assert.Single(Assess(Response(MinutesLimit.Of(5)), [lead], events).Leads);
        Assert.Equal((LeadOutcome.Met, Duration.FromMinutes(5)), (answer.Outcome, answer.Elapsed));
        Assert.Equal(Duration.FromMinutes(35), answer.Settled - lead.Created);
        Assert.Single(Assess(Response(MinutesLimit.Of(4)), [lead], events).Breaches);
    }

    // A curve on the minutes: all of it up to 5, then one percent less a minute down to 40 % at 65, nothing later. Answers after 3, 5 and 35
    // minutes pay 100, 100 and 70 %, one after 66 minutes and none at all pay nothing: 270 % over five leads are 54 %, where two of five
    // were in time.
    [Fact]
    public void A_curve_pays_each_lead_by_its_time_to_an_answer()
    {
        string?[] answers = ["10:03", "10:05", "10:35", "11:06", null];
        var leads = answers.Select((_, i) => Rows.Handed($"l{i}", "2026-03-10T10:00:00Z"));
        var events = answers.SelectMany((answer, i) => new[]
        {
            Rows.Happened($"l{i}", "2026-03-10T10:00:00Z", LeadEventKind.Assigned, "sales"),
            answer is null ? null : Rows.Happened($"l{i}", $"2026-03-10T{answer}:00Z", LeadEventKind.FirstResponse),
        }).OfType<LeadEvent>().ToList();
        var curve = LinearCurve.Of(
            CurveAxis.Value, CurveDirection.Falling, [CurvePoint.Of(5, 1), CurvePoint.Of(65, Fraction.Of(2, 5))], CurveEnd.Hold, CurveEnd.Nothing);
        Assert.Equal("0.54", Measured(ComplianceResult.MeanPayout, curve));
        Assert.Equal("0.4", Measured(ComplianceResult.Share, null));

        string Measured(ComplianceResult result, PayoutCurve? curve)
        {
            var measure = ComplianceMeasure.Of("speed", null, "answer", result, curve);
            var known = FactsDraft.Empty.WithLeads(leads).WithLeadEvents(events).Reviewed().AsKnownOn(new LocalDate(2026, 12, 31));
            var calendar = MonthsCalendar.Of(1, YearLabel.Start);
            var commitments = ComplianceBook.Of(ValueList<Commitment>.Of([Response(MinutesLimit.Of(5))]), ValueList<OpeningHours>.Empty, calendar, Desks.Paris, known);
            var book = MeasureBook.Of(ValueList<Measure>.Of([measure]), calendar, [], null, commitments);
            return book.Resolve(measure.Id, calendar.PeriodFor(Cadence.Monthly, new LocalDate(2026, 3, 10))).Value!.Value.ToString();
        }
    }

    // Open Monday to Friday from 9 to 17. A day is 24 hours, a business day or eight business hours: three different limits.
    [Theory]
    [InlineData("2026-03-27 16:00", "businessHours", 4, "2026-03-30 12:00")]
    [InlineData("2026-03-24 11:00", "businessHours", 8, "2026-03-25 11:00")]
    [InlineData("2026-03-20 16:00", "days", 1, "2026-03-21 16:00")]
    [InlineData("2026-03-27 16:00", "businessDays", 1, "2026-03-30 16:00")]
    [InlineData("2026-03-27 16:00", "businessHours", 9, "2026-03-30 17:00")]
    [InlineData("2026-03-27 16:00", "endOfDay", 0, "2026-03-27 17:00")]
    [InlineData("2026-03-27 16:00", "endOfDay", 1, "2026-03-30 17:00")]
    [InlineData("2026-03-27 16:00", "hours", 4, "2026-03-27 20:00")]
    public void When_the_time_is_over(string from, string kind, int count, string deadline)
    {
        TimeLimit limit = kind switch
        {
            "businessHours" => BusinessHoursLimit.Of(count, "office"),
            "businessDays" => BusinessDaysLimit.Of(count, "office"),
            "endOfDay" => EndOfDayLimit.Of(count, "office"),
            "days" => DaysLimit.Of(count),
            _ => HoursLimit.Of(count),
        };
        Assert.Equal(deadline, Desks.Local(limit.DeadlineFrom(Desks.At(from), NoPause, Desks.Office.InParis())!.Value));
    }

    // Paris, from 22:00 on the evening before the clocks change to 06:00: seven hours in spring, nine in autumn.
    [Theory]
    [InlineData("2026-03-28 22:00", "2026-03-29 06:00", 7)]
    [InlineData("2026-10-24 22:00", "2026-10-25 06:00", 9)]
    public void A_night_in_which_the_clocks_change(string from, string to, int hours)
    {
        Assert.Equal(Duration.FromHours(hours), HoursLimit.Of(1).Elapsed(Desks.At(from), Desks.At(to), NoPause, null));
        Assert.Equal(Duration.FromHours(hours), BusinessHoursLimit.Of(1, "always").Elapsed(Desks.At(from), Desks.At(to), NoPause, Desks.Always.InParis()));
    }

    // Easter Monday, Ascension and Whit Monday move with Easter (5 April 2026); in 2008 Ascension fell on the first of May: ten dates.
    [Fact]
    public void Movable_holidays()
    {
        Assert.All([new LocalDate(2026, 4, 6), new LocalDate(2026, 5, 14), new LocalDate(2026, 5, 25)], day => Assert.True(FranceHolidays.Of().Contains(day)));
        Assert.Equal((10, 12), (FranceHolidays.Of().DatesIn(2008).Count, AlsaceMoselleHolidays.Of().DatesIn(2008).Count));
    }

    // Forty of fifty hot leads were handled in time: 40 ÷ 50 = 80 %. "Below 85 % the sales share is paid at 90 %": a pool of 5,000.00
    // funds 5,000.00 × 0.9 = 4,500.00. With forty-three of fifty, 86 %, the gate is open and it funds 5,000.00.
    [Theory]
    [InlineData(40, "4/5", "4500.00")]
    [InlineData(42, "21/25", "4500.00")]
    [InlineData(43, "43/50", "5000.00")]
    public void Below_85_percent_the_sales_share_is_paid_at_90_percent(int inTime, string share, string pool)
    {
        var plan = PlanDocument.Read(SalesPlan, "plan.json");
        Assert.Empty(plan.Issues);
        var review = BonusCase.Review(plan.Plan!, SalesFacts(inTime).Reviewed(), SmallPlan.Period(plan.Plan!, "2026-03"), new LocalDate(2026, 4, 10));
        Assert.Empty(review.Issues);
        var run = BonusCalculator.Calculate(review.BonusCase!);

        var result = Assert.Single(run.Results);
        var compliance = result.Scorecard.Measures.Select(measured => measured.Compliance).OfType<Compliance>().Single();
        Assert.Equal((50, inTime, 50 - inTime), (compliance.Due, compliance.Met, compliance.Breaches.Count()));
        Assert.Equal(Fraction.Parse(share), compliance.Share);
        Assert.Equal(pool, result.Pool.Amount.ToString());
        Assert.Equal(pool, Assert.Single(result.Distribution.Departments.SelectMany(department => department.Awards)).Amount.ToString());
        Assert.Empty(StatementChecker.Faults(run));
        var lines = StatementText.LinesOf(run.StatementFor("s1"));
        Assert.Contains(lines, line => line.Contains("share met under answer in 2026-03", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.TrimStart().StartsWith($"50  due under answer in 2026-03 = {inTime} + {50 - inTime}", StringComparison.Ordinal));
        var breached = lines.SkipWhile(line => !line.Contains($"breaches of answer in 2026-03 = the sum of the {50 - inTime} below", StringComparison.Ordinal)).ToList();
        Assert.Contains($"lead {Name(inTime + 1)}", breached[1], StringComparison.Ordinal);
    }

    private const string SalesPlan = """
        { "format": "compplan/1", "kind": "plan", "id": "sla", "version": 1, "effectiveFrom": "2026-01-01", "currency": "EUR", "timeZone": "Europe/Paris",
          "calendar": { "kind": "months", "firstMonth": 1, "yearLabel": "start" }, "payout": { "cadence": "monthly", "lag": 0 },
          "departments": [{ "id": "sales" }],
          "leadQualities": [{ "id": "hot", "definition": "Asked for an offer." }],
          "commitments": [{ "kind": "response", "id": "answer", "qualities": ["hot"], "within": { "kind": "hours", "count": 2 },
            "atPeriodEnd": "carried", "reassigned": "restart", "nothingDue": "met" }],
          "measures": [
            { "kind": "reported", "id": "revenue", "unit": "amount", "cadence": "monthly", "combine": "sum" },
            { "kind": "compliance", "id": "answered", "commitment": "answer", "result": "share" }],
          "goals": [{ "id": "revenue", "measure": "revenue", "attainment": { "kind": "higherIsBetter" },
            "targets": { "per": "monthly", "combine": "sum", "values": [{ "from": "2026-01-01", "to": "2026-12-31", "value": 100000 }] },
            "curve": { "kind": "step", "axis": "ratio", "direction": "rising", "unit": "percent", "side": "from", "steps": [{ "x": 100, "payout": 100 }], "otherwise": 0 } }],
          "bonuses": [{ "id": "sales-share", "cadence": "monthly", "eligibility": { "kind": "everyMember" },
            "score": { "kind": "goal", "goal": "revenue",
              "gates": [{ "condition": { "kind": "measure", "measure": "answered", "comparison": "atLeast", "value": 0.85 }, "effect": { "kind": "times", "unit": "percent", "value": 90 } }] },
            "funding": { "base": { "kind": "fixed", "amount": "5000.00" }, "score": "applied", "rounding": { "step": "0.01", "midpoint": "halfUp" } },
            "split": { "kind": "equal", "departments": ["sales"] },
            "distribution": { "unit": "percent", "parts": [{ "id": "all", "weight": 100, "key": { "kind": "uniform" } }] } }] }
        """;

    /// <summary>Fifty leads of March, each assigned at once; the first are answered after two hours sharp, the others a second later.</summary>
    private static FactsDraft SalesFacts(int inTime)
    {
        var leads = Enumerable.Range(1, 50).Select(i => Rows.Handed(Name(i), "2026-03-10T09:00:00Z"));
        var events = Enumerable.Range(1, 50).SelectMany(i => new[]
        {
            Rows.Happened(Name(i), "2026-03-10T09:00:00Z", LeadEventKind.Assigned, "sales"),
            Rows.Happened(Name(i), i <= inTime ? "2026-03-10T11:00:00Z" : "2026-03-10T11:00:01Z", LeadEventKind.FirstResponse),
        });
        return FactsDraft.Empty
            .WithParticipants([Rows.Person("s1")])
            .WithMemberships([Rows.Member("s1", "sales", "2025-01-01")])
            .WithMeasurements([Rows.Measured("revenue", "2026-03-01", "2026-03-31", 100_000)])
            .WithLeads(leads)
            .WithLeadEvents(events);
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"l{number:000}");

    private static ResponseCommitment Response(TimeLimit within) =>
        ResponseCommitment.Of("answer", ["hot"], within, OpenLeadRule.Carried, ReassignmentRule.Restart, NothingDueRule.Missing);

    private static Compliance Assess(Commitment commitment, IEnumerable<Lead> leads, IEnumerable<LeadEvent> events)
    {
        var calendar = MonthsCalendar.Of(1, YearLabel.Start);
        var known = FactsDraft.Empty.WithLeads(leads).WithLeadEvents(events).Reviewed().AsKnownOn(new LocalDate(2026, 4, 10));
        return ComplianceBook.Of(ValueList<Commitment>.Of([commitment]), ValueList<OpeningHours>.Of([Desks.Office]), calendar, Desks.Paris, known)
            .Assess(commitment.Id, calendar.PeriodFor(Cadence.Monthly, new LocalDate(2026, 3, 1)));
    }
}
