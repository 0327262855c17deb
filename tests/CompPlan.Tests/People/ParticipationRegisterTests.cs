using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Tests.Facts;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.People;

/// <summary>A salary of 36,500.00 is 100.00 a day in a year of 365 days; 36,600.00 is 100.00 a day in a leap year.</summary>
public sealed class ParticipationRegisterTests
{
    private static readonly string[] Three = ["sales", "marketing", "production"];
    private static readonly MonthsCalendar Calendar = MonthsCalendar.Of(1, YearLabel.Start);
    private static readonly ValueList<AbsenceTerm> Terms =
        ValueList<AbsenceTerm>.Of([AbsenceTerm.Of("sick", false), AbsenceTerm.Of("parental", true)]);

    [Theory]
    [InlineData("2026-07", 31, true)]
    [InlineData("2026-Q3", 31, false)]
    public void A_leaver_of_31_July_is_a_member_on_31_July(string period, int days, bool eligible)
    {
        var seat = Assert.Single(Register([Member("p1", "sales", "2020-01-01", "2026-07-31")], period, MemberOnLastDay.Of()));
        AssertSeat(seat, "sales", days, days, Fraction.One, days * 100, days * 100);
        Assert.Equal(eligible, seat.Eligible);
        Assert.Equal(eligible ? null : Exclusion.NotMemberOnLastDay, seat.Exclusion);
    }

    [Fact]
    public void A_leaver_of_31_July_has_no_seat_in_August() =>
        Assert.Empty(Register([Member("p1", "sales", "2020-01-01", "2026-07-31")], "2026-08"));

    [Fact]
    public void Hired_and_left_on_one_day() =>
        AssertSeat(Assert.Single(Register([Member("p1", "sales", "2026-02-10", "2026-02-10")], "2026-Q1")), "sales", 1, 1, Fraction.One, 100, 100);

    [Fact]
    public void A_transfer_switches_on_the_day_and_days_add_up()
    {
        var register = Register([Member("p1", "marketing", "2020-01-01", "2026-01-31"), Member("p1", "sales", "2026-02-01")], "2026-Q1");
        AssertSeat(register[0], "marketing", 31, 31, Fraction.Of(31, 90L), 3_100, 3_100);
        AssertSeat(register[1], "sales", 59, 59, Fraction.Of(59, 90L), 5_900, 5_900);
        Assert.Equal(2, register.Count);
        Assert.Equal(register.ToList(), register.ParticipationsOf("p1"));
        Assert.Equal(register[1], register.Find("p1", "sales"));
        Assert.Null(register.Find("p1", "production"));
        Assert.Null(register.Find("p2", "sales"));
    }

    [Fact]
    public void Who_comes_back_to_a_department_has_one_seat_there()
    {
        var register = Register(
            [
                Member("p1", "sales", "2026-01-01", "2026-01-10"), Member("p1", "marketing", "2026-01-11", "2026-01-20"),
                Member("p1", "sales", "2026-01-21", "2026-01-25", "73000.00"),
            ],
            "2026-Q1");
        AssertSeat(register[0], "marketing", 10, 10, Fraction.Of(10, 25L), 1_000, 1_000);
        AssertSeat(register[1], "sales", 15, 15, Fraction.Of(15, 25L), 2_000, 2_000);
        Assert.Equal(73_000, register[1].SalaryRate);
    }

    [Fact]
    public void Part_time_is_in_the_salary_and_is_not_applied_again()
    {
        var seat = Assert.Single(Register(
            [Member("p1", "sales", "2020-01-01", "2026-01-31"), Member("p1", "sales", "2026-02-01", null, "18250.00", Fraction.Of(1, 2L))], "2026-Q1"));
        AssertSeat(seat, "sales", 90, 90, Fraction.One, 3_100 + 2_950, 3_100 + 2_950);
        Assert.Equal(18_250, seat.SalaryRate);
    }

    [Fact]
    public void A_leap_year_has_366_days() => AssertSeat(
        Assert.Single(Register([Member("p1", "sales", "2020-01-01", salary: "36600.00")], "2024-Q1")), "sales", 91, 91, Fraction.One, 9_100, 9_100);

    [Fact]
    public void Each_day_of_a_fiscal_year_counts_by_its_own_calendar_year()
    {
        // 184 days of 2023 at 133,590 ÷ 365 = 366.00, 182 days of 2024 at 133,590 ÷ 366 = 365.00; absent 30 and 31 December and 1 January.
        var facts = Facts([Member("p1", "sales", "2020-01-01", salary: "133590.00")], [Absent("p1", "sick", "2023-12-30", "2024-01-01")]);
        Assert.True(MonthsCalendar.Of(7, YearLabel.End).TryParse("FY2024", out var year));
        var register = ParticipationRegister.From(facts, year, Three, EveryMember.Of(), Terms);
        AssertSeat(register[0], "sales", 366, 363, Fraction.One, 67_344 + 66_430, 67_344 + 66_430 - 2 * 366 - 365);
        Assert.Equal(133_590, register.SalaryDenominator);
    }

    [Fact]
    public void An_absence_counts_only_while_a_member()
    {
        // A member for 69 days until 10 March; of the absence from 5 to 20 March, 5 to 10 March are days of membership.
        var facts = Facts([Member("p1", "sales", "2026-01-01", "2026-03-10")], [Absent("p1", "sick", "2026-03-05", "2026-03-20")]);
        AssertSeat(Assert.Single(Register(facts, "2026-Q1")), "sales", 69, 63, Fraction.One, 6_900, 6_300);
    }

    [Fact]
    public void An_absence_across_a_transfer_counts_on_both_sides()
    {
        var facts = Facts(
            [Member("p1", "marketing", "2020-01-01", "2026-01-31"), Member("p1", "sales", "2026-02-01")], [Absent("p1", "sick", "2026-01-25", "2026-02-05")]);
        var register = Register(facts, "2026-Q1");
        AssertSeat(register[0], "marketing", 31, 24, Fraction.Of(31, 90L), 3_100, 2_400);
        AssertSeat(register[1], "sales", 59, 54, Fraction.Of(59, 90L), 5_900, 5_400);
    }

    [Fact]
    public void A_type_that_counts_as_present_changes_nothing()
    {
        var facts = Facts(
            [Member("p1", "sales", "2020-01-01")], [Absent("p1", "parental", "2025-11-01", "2026-02-28"), Absent("p1", "sick", "2026-03-01", "2026-03-01")]);
        AssertSeat(Assert.Single(Register(facts, "2026-Q1")), "sales", 90, 89, Fraction.One, 9_000, 8_900);
    }

    [Fact]
    public void A_whole_period_of_absence_leaves_a_seat_without_presence()
    {
        var facts = Facts([Member("p1", "sales", "2020-01-01")], [Absent("p1", "sick", "2025-01-01", "2027-01-01")]);
        AssertSeat(Assert.Single(Register(facts, "2026-Q1")), "sales", 90, 0, Fraction.One, 9_000, 0);
    }

    [Fact]
    public void Absences_of_others_and_of_people_without_a_seat_do_not_matter()
    {
        var facts = FactsDraft.Empty
            .WithParticipants([Person("p1"), Person("p2"), Person("p3"), Person("p4")])
            .WithMemberships(
                [Member("p2", "sales", "2020-01-01"), Member("p3", "finance", "2020-01-01"), Member("p4", "sales", "2020-01-01")])
            .WithAbsences(
            [
                Absent("p1", "sick", "2026-01-01", "2026-03-31"), Absent("p3", "sick", "2026-01-01", "2026-03-31"), Absent("p4", "sick", "2026-01-01", "2026-01-05"),
            ])
            .Reviewed().AsKnownOn(Known);
        Assert.Equal([("p2", (Fraction)90), ("p4", (Fraction)85)], Register(facts, "2026-Q1").Select(seat => (seat.Participant, seat.PresentDays)));
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void Minimum_days_count_the_departments_of_the_bonus_together(int days, bool eligible)
    {
        var register = Register(
            [
                Member("p1", "finance", "2020-01-01", "2026-02-28"), Member("p1", "sales", "2026-03-01", "2026-03-20"), Member("p1", "marketing", "2026-03-21"),
            ],
            "2026-Q1",
            MinimumDays.Of(days));
        Assert.Equal([("marketing", (Fraction)11), ("sales", (Fraction)20)], register.Select(seat => (seat.Department, seat.MemberDays)));
        Assert.All(register, seat => Assert.Equal(eligible ? null : Exclusion.TooFewDays, seat.Exclusion));
    }

    [Theory]
    [InlineData("2026-03-30", false)]
    [InlineData("2026-03-31", true)]
    [InlineData(null, true)]
    public void The_last_day_of_the_period_and_no_other_decides(string? leaves, bool eligible) => Assert.Equal(
        eligible, Assert.Single(Register([Member("p1", "sales", "2020-01-01", leaves)], "2026-Q1", MemberOnLastDay.Of())).Eligible);

    [Fact]
    public void The_last_day_is_judged_for_the_person_as_a_whole()
    {
        var memberships = new[]
        {
            Member("p1", "sales", "2020-01-01", "2026-01-31"), Member("p1", "marketing", "2026-02-01"), Member("p2", "sales", "2020-01-01", "2026-01-31"),
            Member("p2", "finance", "2026-02-01"),
        };
        var register = Register(
            FactsDraft.Empty.WithParticipants([Person("p1"), Person("p2")]).WithMemberships(memberships).Reviewed().AsKnownOn(Known), "2026-Q1", MemberOnLastDay.Of());
        Assert.Equal(
            [("p1", "marketing", true), ("p1", "sales", true), ("p2", "sales", false)],
            register.Select(seat => (seat.Participant, seat.Department, seat.Eligible)));
    }

    [Fact]
    public void Seats_stand_by_person_and_are_listed_by_department()
    {
        var memberships = new[] { Member("p10", "sales", "2020-01-01"), Member("p2", "sales", "2020-01-01"), Member("p1", "marketing", "2020-01-01") };
        var register = Register(
            FactsDraft.Empty.WithParticipants([Person("p1"), Person("p2"), Person("p10")]).WithMemberships(memberships).Reviewed().AsKnownOn(Known), "2026-Q1");
        Assert.Equal(["p1", "p10", "p2"], register.Select(seat => seat.Participant));
        Assert.Equal(["marketing", "production", "sales"], register.Departments);
        Assert.Equal([0], register.SeatsOf(0).ToArray());
        Assert.Empty(register.SeatsOf(1).ToArray());
        Assert.Equal([1, 2], register.SeatsOf(2).ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => register[3]);
    }

    [Fact]
    public void Nobody_is_a_register_without_seats()
    {
        var register = Register(FactsDraft.Empty.Reviewed().AsKnownOn(Known), "2026-Q1");
        Assert.Empty(register);
        Assert.Equal(3, register.Departments.Count);
    }

    [Fact]
    public void A_restated_salary_counts_from_its_known_day()
    {
        var facts = One.WithMemberships(
            [Member("p1", "sales", "2020-01-01"), Member("p1", "sales", "2020-01-01", salary: "73000.00", known: "2026-04-10")]).Reviewed();
        Assert.Equal(9_000, Register(facts.AsKnownOn(Date("2026-04-09")), "2026-Q1")[0].SalaryEarned);
        Assert.Equal(18_000, Register(facts.AsKnownOn(Date("2026-04-10")), "2026-Q1")[0].SalaryEarned);
    }

    [Fact]
    public void An_absence_of_an_unnamed_type_is_an_issue_of_its_period()
    {
        var facts = Facts(
            [Member("p1", "sales", "2020-01-01")], [Absent("p1", "sabbatical", "2026-03-31", "2026-04-30"), Absent("p1", "sick", "2026-01-01", "2026-01-02")]);
        Assert.Equal(["", IssueCodes.AbsenceTypeUnknown, IssueCodes.AbsenceTypeUnknown, ""], new[] { "2026-02", "2026-Q1", "2026-04", "2026-05" }.Select(Codes));

        string Codes(string name) => string.Join(' ', AbsenceTypes.Issues(facts, PeriodOf(name), Terms).Select(issue => issue.Code));
    }

    /// <summary>31 days of January at 3,650.00 a year are 310.00; 28 of February at 7,300.00 are 560.00.</summary>
    [Fact]
    public void Target_bonuses_are_earned_day_by_day_like_salaries()
    {
        var register = Register(
            [
                Member("p1", "sales", "2020-01-01", "2026-01-31").WithTargetBonus(Euro("3650.00")),
                Member("p1", "sales", "2026-02-01", "2026-02-28").WithTargetBonus(Euro("7300.00")),
            ],
            "2026-Q1");
        Assert.Equal(870, register[0].TargetBonus);
        Assert.Equal((1, (Fraction)870, (Fraction)5_900), (register.Headcount, register.TargetBonuses, register.SalaryEarned));
        Assert.Null(register.FirstWithoutTargetBonus);
    }

    [Fact]
    public void One_day_without_a_target_bonus_is_reported_and_zero_is_one()
    {
        var without = Register(
            [Member("p1", "sales", "2020-01-01", "2026-03-30").WithTargetBonus(Euro("3650.00")), Member("p1", "sales", "2026-03-31")], "2026-Q1");
        Assert.Null(without[0].TargetBonus);
        Assert.Equal("p1", without.FirstWithoutTargetBonus);
        var excluded = Register([Member("p1", "sales", "2020-01-01", "2026-03-30")], "2026-Q1", MemberOnLastDay.Of());
        Assert.Equal((0, (Fraction)0), (excluded.Headcount, excluded.SalaryEarned));
        Assert.Null(excluded.FirstWithoutTargetBonus);
        Assert.Null(Register([Member("p1", "sales", "2020-01-01").WithTargetBonus(Euro("0.00"))], "2026-Q1").FirstWithoutTargetBonus);
    }

    [Fact]
    public void A_person_with_two_seats_is_one_head() => Assert.Equal(
        1, Register([Member("p1", "marketing", "2020-01-01", "2026-01-31"), Member("p1", "sales", "2026-02-01")], "2026-Q1").Headcount);

    [Theory]
    [InlineData("fitter", true, true, null, null)]
    [InlineData("Fitter", false, true, Exclusion.OtherJob, null)]
    [InlineData("buyer", false, false, Exclusion.OtherJob, Exclusion.ExceptedJob)]
    [InlineData(null, false, true, Exclusion.OtherJob, null)]
    public void Jobs_are_compared_character_by_character(string? job, bool only, bool except, Exclusion? onlyReason, Exclusion? exceptReason)
    {
        var facts = One.WithParticipants([Participant.Of("p0", null, "buyer", Known), Participant.Of("p1", null, job, Known)]).Reviewed().AsKnownOn(Known);
        var named = Assert.Single(Register(facts, "2026-Q1", OnlyJobs.Of(["smith", "fitter"])));
        var others = Assert.Single(Register(facts, "2026-Q1", ExceptJobs.Of(["smith", "buyer"])));
        Assert.Equal((only, onlyReason), (named.Eligible, named.Exclusion));
        Assert.Equal((except, exceptReason), (others.Eligible, others.Exclusion));
    }

    private static KnownFacts Facts(IEnumerable<Membership> memberships, IEnumerable<Absence> absences) =>
        One.WithMemberships(memberships).WithAbsences(absences).Reviewed().AsKnownOn(Known);

    private static ParticipationRegister Register(IEnumerable<Membership> memberships, string period, EligibilityRule? eligibility = null) =>
        Register(Facts(memberships, []), period, eligibility);

    private static ParticipationRegister Register(KnownFacts facts, string period, EligibilityRule? eligibility = null) =>
        ParticipationRegister.From(facts, PeriodOf(period), Three, eligibility ?? EveryMember.Of(), Terms);

    private static PerformancePeriod PeriodOf(string name) => Calendar.TryParse(name, out var period) ? period : throw new ArgumentException(name, nameof(name));

    private static void AssertSeat(
        Participation seat, string department, Fraction memberDays, Fraction presentDays, Fraction uniform, Fraction salary, Fraction salaryTimesPresence) =>
        Assert.Equal(
            (department, memberDays, presentDays, uniform, salary, salaryTimesPresence),
            (seat.Department, seat.MemberDays, seat.PresentDays, seat.Uniform, seat.SalaryEarned, seat.SalaryTimesPresence));
}
