using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Tests.Runs;
using CompPlan.Validation;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Validation;

public sealed class CalendarReviewTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void A_month_of_the_year_is_fine(int month) =>
        Assert.Empty(CalendarReview.Of(MonthsCalendar.Of(month, YearLabel.End), "calendar"));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(-1)]
    public void A_first_month_outside_the_year(int month)
    {
        var issue = Assert.Single(CalendarReview.Of(MonthsCalendar.Of(month, YearLabel.Start), "calendar"));
        Assert.Equal((IssueCodes.NumberRange, "calendar.firstMonth"), (issue.Code, issue.Path));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(36, 0)]
    [InlineData(37, 1)]
    public void The_lag_of_a_payout(int lag, int findings)
    {
        var issues = CalendarReview.Of(PayoutSchedule.Of(Cadence.Monthly, lag), "payout").ToList();
        Assert.Equal(findings, issues.Count);
        Assert.All(issues, issue => Assert.Equal((IssueCodes.NumberRange, "payout.lag"), (issue.Code, issue.Path)));
    }

    [Fact]
    public void A_sound_calendar_of_weeks_is_fine()
    {
        Assert.Empty(Weeks());
        Assert.Empty(Weeks(pattern: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 41], week53: 1, anchor: LastWeekday.Of(2, IsoDayOfWeek.Monday), countedFrom: 1900));
        Assert.Empty(Weeks(anchor: ClosestWeekday.Of(2, 28, IsoDayOfWeek.Sunday), countedFrom: 2199));
    }

    [Fact]
    public void A_pattern_that_is_not_twelve_periods_of_52_weeks()
    {
        Finds(Weeks(pattern: [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6]), IssueCodes.WeekPattern, "calendar.pattern");
        Finds(Weeks(pattern: [13, 13, 13, 13]), IssueCodes.WeekPattern, "calendar.pattern");
        Finds(Weeks(pattern: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]), IssueCodes.WeekPattern, "calendar.pattern");
        Finds(Weeks(pattern: [4, 4, 5, 4, 4, 5, 4, 0, 9, 4, 4, 5]), IssueCodes.WeekPattern, "calendar.pattern[7]");
        Finds(Weeks(pattern: [4, 4, 5, 4, 4, 5, 4, -1, 10, 4, 4, 5]), IssueCodes.WeekPattern, "calendar.pattern[7]");
        Assert.Equal(13, Weeks(pattern: Enumerable.Repeat(int.MinValue, 12)).Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_53rd_week_outside_the_year(int week53) => Finds(Weeks(week53: week53), IssueCodes.NumberRange, "calendar.week53");

    [Theory]
    [InlineData(2, 29)]
    [InlineData(2, 30)]
    [InlineData(4, 31)]
    [InlineData(13, 1)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 32)]
    public void A_date_that_not_every_year_has(int month, int day) => Finds(
        Weeks(anchor: ClosestWeekday.Of(month, day, IsoDayOfWeek.Saturday)), IssueCodes.AnchorImpossible, "calendar.anchor.day");

    [Fact]
    public void An_anchor_without_a_month_or_a_weekday()
    {
        Finds(Weeks(anchor: LastWeekday.Of(0, IsoDayOfWeek.Saturday)), IssueCodes.AnchorImpossible, "calendar.anchor.month");
        Finds(Weeks(anchor: LastWeekday.Of(8, IsoDayOfWeek.None)), IssueCodes.AnchorImpossible, "calendar.anchor.weekday");
        Finds(Weeks(anchor: LastWeekday.Of(8, (IsoDayOfWeek)8)), IssueCodes.AnchorImpossible, "calendar.anchor.weekday");
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public void A_year_to_count_from_of_which_plans_do_not_speak(int year)
    {
        Finds(Weeks(countedFrom: year), IssueCodes.NumberRange, "calendar.countedFrom");
        Finds(CalendarReview.Of(MonthsCalendar.Of(1, YearLabel.Start).WithCountedFrom(year), "calendar"), IssueCodes.NumberRange, "calendar.countedFrom");
    }

    [Fact]
    public void A_label_that_is_none()
    {
        Finds(CalendarReview.Of(MonthsCalendar.Of(1, (YearLabel)7), "calendar"), IssueCodes.NumberRange, "calendar.yearLabel");
        Finds(Weeks(label: (YearLabel)7), IssueCodes.NumberRange, "calendar.yearLabel");
    }

    [Fact]
    public void Every_cadence_of_a_plan_can_be_counted()
    {
        var plan = SmallPlan.Plan().ToDraft();
        var two = Cadence.OfMonths(24);
        Finds(Paying(plan, two, null).Review().Issues, IssueCodes.CadenceUncounted, "payout.cadence");
        Assert.Empty(Paying(plan, two, 2026).Review().Issues);
        Finds(
            plan.WithMeasures(plan.Measures.Append(ReportedMeasure.Of("long", null, Unit.Count, Cadence.OfMonths(5), Combination.Sum))).Review().Issues,
            IssueCodes.CadenceUncounted, "measures[3].cadence");
        Finds(
            plan.WithMeasures(plan.Measures.Append(TrailingAverageMeasure.Of("average", null, Unit.Count, plan.Measures[0].Id, 3, Cadence.OfMonths(5)))).Review().Issues
                .Where(issue => issue.Path == "measures[3].per"),
            IssueCodes.CadenceUncounted, "measures[3].per");
        Assert.Contains(
            plan.WithSharedCaps(SharedCap.Of("both", two, AmountLimit.Of(Money.Of(1_000, Currency.Of("EUR"))), plan.Bonuses[0].Id)).Review().Issues,
            issue => issue is { Code: IssueCodes.CadenceUncounted, Path: "sharedCaps[0].per" });
        var goal = plan.Goals[0];
        var targets = TargetSchedule.Of(two, goal.Targets!.Combine, goal.Targets.Values);
        Assert.Contains(
            plan.WithGoals(Goal.Of(goal.Id, null, goal.Measure, goal.Attainment, targets, goal.Curve), plan.Goals[1]).Review().Issues,
            issue => issue is { Code: IssueCodes.CadenceUncounted, Path: "goals[0].targets.per" });
    }

    [Fact]
    public void A_bonus_without_a_whole_period_in_force_is_never_paid()
    {
        var plan = SmallPlan.Plan().ToDraft();
        Finds(plan.WithEffective(new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 30)).Review().Issues, IssueCodes.NeverPaid, "bonuses[0].cadence");
        Finds(plan.WithEffective(new LocalDate(2026, 1, 2), new LocalDate(2026, 6, 29)).Review().Issues, IssueCodes.NeverPaid, "bonuses[0].cadence");
        Assert.Empty(plan.WithEffective(new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 31)).Review().Issues);
        Assert.Empty(plan.WithEffective(new LocalDate(2026, 1, 1), null).Review().Issues);
    }

    [Fact]
    public void A_period_that_the_dates_in_force_cut_is_pointed_out()
    {
        var plan = SmallPlan.Plan().ToDraft();
        var cut = plan.WithEffective(new LocalDate(2026, 1, 2), new LocalDate(2026, 9, 29)).Review();
        Assert.NotNull(cut.Plan);
        Assert.Equal(
            [(IssueCodes.WarnPeriodCut, "2026-Q1"), (IssueCodes.WarnPeriodCut, "2026-Q3")],
            cut.Issues.Select(issue => (issue.Code, issue.Message.Contains("2026-Q1", StringComparison.Ordinal) ? "2026-Q1" : "2026-Q3")));
        Finds(plan.WithEffective(new LocalDate(2026, 1, 2), null).Review().Issues, IssueCodes.WarnPeriodCut, "bonuses[0].cadence");
    }

    private static PlanDraft Paying(PlanDraft plan, Cadence cadence, int? countedFrom) => PlanDraft.Of(
        plan.Id, plan.Currency, plan.TimeZone, MonthsCalendar.Of(1, YearLabel.Start).WithCountedFrom(countedFrom), PayoutSchedule.Of(cadence, 0), plan.EffectiveFrom)
        .WithDepartments(plan.Departments).WithAbsences(plan.Absences).WithMeasures(plan.Measures).WithGoals(plan.Goals)
        .WithAttribution(plan.Attribution).WithBonuses(plan.Bonuses);

    private static void Finds(IEnumerable<Issue> issues, string code, string path)
    {
        var issue = Assert.Single(issues);
        Assert.Equal((code, path), (issue.Code, issue.Path));
    }

    private static IEnumerable<Issue> Weeks(
        IEnumerable<int>? pattern = null, int week53 = 12, YearAnchor? anchor = null, YearLabel label = YearLabel.End, int? countedFrom = null) =>
        CalendarReview.Of(
            WeeksCalendar.Of(pattern ?? [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5], week53, anchor ?? LastWeekday.Of(8, IsoDayOfWeek.Saturday), label).WithCountedFrom(countedFrom),
            "calendar");
}
