using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Tests.Facts;
using CompPlan.Tests.Periods;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.People;

/// <summary>Shares, half days, suspended contracts, reconstructed salaries and units of presence, in the first quarter of 2026: 90 days.</summary>
public sealed class PresenceTests
{
    private static readonly string[] Three = ["sales", "marketing", "production"];

    private static readonly ValueList<AbsenceTerm> Terms = ValueList<AbsenceTerm>.Of(
    [
        AbsenceTerm.Of("sick", AbsenceCounting.Absent), AbsenceTerm.Of("sabbatical", AbsenceCounting.Suspended),
        AbsenceTerm.Of("unpaid", AbsenceCounting.Absent).WithSalary(AbsenceSalary.None),
        AbsenceTerm.Of("maternity", AbsenceCounting.Present).WithSalary(AbsenceSalary.Reconstructed),
    ]);

    [Fact]
    public void Two_departments_at_once_are_one_head_and_share_its_days()
    {
        var register = Register(
            [
                Member("p1", "marketing", "2026-01-01", salary: "21900.00").WithShare(Fraction.Of(3, 5)),
                Member("p1", "sales", "2026-01-01", salary: "14600.00").WithShare(Fraction.Of(2, 5)),
            ],
            Absent("p1", "sick", "2026-02-01", "2026-02-10"));
        Assert.Equal(1, register.Headcount);
        Assert.Equal([(Fraction)54, 36], register.Select(seat => seat.MemberDays));
        Assert.Equal([(Fraction)48, 32], register.Select(seat => seat.PresentDays));
        Assert.Equal([Fraction.Of(3, 5), Fraction.Of(2, 5)], register.Select(seat => seat.Uniform));
        // 60.00 and 40.00 a day: each membership has its own salary.
        Assert.Equal([(Fraction)5_400, 3_600], register.Select(seat => seat.SalaryEarned));
        Assert.Equal([(Fraction)4_800, 3_200], register.Select(seat => seat.SalaryTimesPresence));
    }

    [Fact]
    public void Half_days_count_half()
    {
        // From noon of 2 to noon of 5 February: half, two whole days, half.
        var seat = Assert.Single(Register(
            [Member("p1", "sales", "2026-01-01")], Absent("p1", "sick", "2026-02-02", "2026-02-05").WithHalves(DayHalf.Afternoon, DayHalf.Morning),
            Absent("p1", "sick", "2026-03-02", "2026-03-02").WithHalves(DayHalf.Afternoon, DayHalf.Afternoon)));
        Assert.Equal((90, Fraction.Of(173, 2)), (seat.MemberDays, seat.PresentDays));
        Assert.Equal((9_000, 8_650), (seat.SalaryEarned, seat.SalaryTimesPresence));
    }

    [Fact]
    public void Suspended_days_are_no_days_of_membership()
    {
        var register = Register(
            [Member("p1", "sales", "2026-01-01").WithTargetBonus(Euro("3650.00")), Member("p2", "sales", "2026-01-01"), Member("p3", "sales", "2026-01-01")],
            Absent("p1", "sabbatical", "2026-01-01", "2026-01-31"),
            Absent("p2", "sabbatical", "2025-01-01", "2026-12-31"));
        Assert.Equal((59, 59, 5_900, 590), (register[0].MemberDays, register[0].PresentDays, register[0].SalaryEarned, register[0].TargetBonus));
        Assert.Equal((0, 0, Exclusion.Suspended), (register[1].MemberDays, register[1].Uniform, register[1].Exclusion));
        Assert.Equal(2, register.Headcount);
    }

    [Fact]
    public void The_plan_says_which_salary_counts()
    {
        var register = Register(
            [
                Member("p1", "sales", "2020-01-01"), Member("p2", "sales", "2020-01-01", "2026-01-31"), Member("p2", "sales", "2026-02-01", salary: "0.00"),
                Member("p3", "sales", "2026-01-01"),
            ],
            Absent("p1", "unpaid", "2026-01-01", "2026-01-10"),
            Absent("p2", "maternity", "2026-02-01", "2026-02-28"),
            Absent("p3", "maternity", "2026-01-01", "2026-01-31"));
        // Ten days less; 31 days and 28 reconstructed ones of 100.00, nothing in March; nobody was a member on the day before.
        Assert.Equal([(Fraction)8_000, 5_900, 9_000], register.Select(seat => seat.SalaryEarned));
        Assert.Equal([(Fraction)8_000, 5_900, 9_000], register.Select(seat => seat.SalaryTimesPresence));
    }

    [Fact]
    public void Each_unit_counts_its_own()
    {
        // A member from 16 January: 75 of 90 days; 16/31 + 2 months; 15 thirtieths and a last one, 16 − 1 for the 31st, + 60 of 90.
        Assert.Equal((75, Fraction.Of(5, 6)), Of(PresenceInDays.Of()));
        Assert.Equal((Fraction.Of(78, 31), Fraction.Of(26, 31)), Of(PresenceInMonths.Of(MonthParts.CalendarDays)));
        Assert.Equal((Fraction.Of(5, 2), Fraction.Of(5, 6)), Of(PresenceInMonths.Of(MonthParts.Thirtieths)));
        // Monday to Friday but 1 January: 63 of the quarter, less 1 to 15 January with ten.
        Assert.Equal((53, Fraction.Of(53, 63)), Of(PresenceInWorkingDays.Of("office")));
        // 35 hours on five days are 7 a day.
        Assert.Equal((371, null), Of(PresenceInHours.Of("office")));
        Assert.Equal((Fraction.Of(78, 31), 0.8387m), Of(PresenceInMonths.Of(MonthParts.CalendarDays, RoundingRule.ToDecimals(4, MidpointRule.HalfUp))));

        static (Fraction, Fraction?) Of(PresenceRule rule)
        {
            var seat = Register([Member("p1", "sales", "2026-01-16").WithHours(35)], EveryMember.Of(), rule)[0];
            return (seat.Presence, seat.Factor);
        }
    }

    [Fact]
    public void Target_bonuses_by_presence_and_by_working_days()
    {
        var member = Member("p1", "sales", "2026-01-01").WithTargetBonus(Euro("12000.00"));
        Assert.Equal(2_000, Target(PresenceInMonths.Of(MonthParts.CalendarDays, null, TargetProration.Presence)));
        Assert.Equal(3_000, Target(PresenceInMonths.Of(MonthParts.CalendarDays, null, TargetProration.Membership)));
        // Office days of 2026: 261 from Monday to Friday less nine holidays on such days.
        Assert.Equal(Fraction.Of(12_000 * 63, 252), Target(PresenceInWorkingDays.Of("office", null, TargetProration.Membership)));

        Fraction? Target(PresenceRule rule) =>
            ParticipationRegister.From(Facts([member], Absent("p1", "sick", "2026-02-01", "2026-02-28")), Quarter, Three, EveryMember.Of(), Terms, rule, Office)[0].TargetBonus;
    }

    [Fact]
    public void Who_lacks_contractual_hours_is_named()
    {
        var register = Register([Member("p1", "sales", "2026-01-01").WithHours(35), Member("p2", "sales", "2026-01-01")], EveryMember.Of(), PresenceInHours.Of("office"));
        Assert.Equal("p2", register.FirstWithoutHours);
        Assert.Null(Register([Member("p2", "sales", "2026-01-01")], EveryMember.Of(), PresenceInDays.Of()).FirstWithoutHours);
    }

    private static ValueList<OpeningHours> Office => ValueList<OpeningHours>.Of([Desks.Office]);

    private static PerformancePeriod Quarter => MonthsCalendar.Of(1, YearLabel.Start).PeriodFor(Cadence.Quarterly, new(2026, 1, 1));

    private static KnownFacts Facts(Membership[] memberships, params Absence[] absences) => FactsDraft.Empty
        .WithParticipants([Person("p1"), Person("p2"), Person("p3")]).WithMemberships(memberships).WithAbsences(absences).Reviewed().AsKnownOn(Known);

    private static ParticipationRegister Register(Membership[] memberships, params Absence[] absences) =>
        ParticipationRegister.From(Facts(memberships, absences), Quarter, Three, EveryMember.Of(), Terms);

    private static ParticipationRegister Register(Membership[] memberships, EligibilityRule rule, PresenceRule presence) =>
        ParticipationRegister.From(Facts(memberships), Quarter, Three, rule, Terms, presence, Office);
}
