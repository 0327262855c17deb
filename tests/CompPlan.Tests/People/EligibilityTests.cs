using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Tests.Facts;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.People;

/// <summary>Who takes part in the first quarter of 2026, and every reason with its figures.</summary>
public sealed class EligibilityTests
{
    private static readonly string[] Two = ["sales", "marketing"];

    private static readonly ValueList<AbsenceTerm> Terms = ValueList<AbsenceTerm>.Of(
        [AbsenceTerm.Of("sick", AbsenceCounting.Absent), AbsenceTerm.Of("parental", AbsenceCounting.Present), AbsenceTerm.Of("sabbatical", AbsenceCounting.Suspended)]);

    [Theory]
    [InlineData("2025-10-02", true)]
    [InlineData("2025-10-03", false)]
    public void Unbroken_seniority_is_reckoned_by_dates(string from, bool takesPart)
    {
        // Up to 1 January, inclusive: from 2 October three months are reached on that day.
        var rule = UnbrokenSeniority.Of(3, EligibilityDay.FirstDay);
        var reasons = Reasons([Member("p1", "sales", from)], rule);
        Assert.Equal(takesPart, reasons.Count == 0);
        if (!takesPart)
            Assert.Equal((Exclusion.TooLittleSeniority, (Fraction?)2, (Fraction?)3, new LocalDate(2026, 1, 1)), (reasons[0].Reason, reasons[0].Found, reasons[0].Needed, reasons[0].On));
    }

    [Fact]
    public void A_change_of_department_does_not_break_seniority_and_a_day_between_does()
    {
        var rule = UnbrokenSeniority.Of(12, EligibilityDay.LastDay);
        Assert.Empty(Reasons([Member("p1", "finance", "2024-01-01", "2025-12-31"), Member("p1", "sales", "2026-01-01")], rule));
        Assert.Equal(2, Reasons([Member("p1", "sales", "2024-01-01", "2025-12-31"), Member("p1", "sales", "2026-01-02")], rule)[0].Found);
    }

    [Fact]
    public void Suspended_days_make_seniority_shorter()
    {
        // From 1 January three months are reached on 31 March, with a suspended half day no more.
        var rule = UnbrokenSeniority.Of(3, EligibilityDay.LastDay);
        var member = Member("p1", "sales", "2026-01-01");
        Assert.Empty(Reasons([member], rule, Absent("p1", "sick", "2026-01-05", "2026-01-09")));
        Assert.Equal(2, Reasons([member], rule, Absent("p1", "sabbatical", "2026-01-05", "2026-01-05").WithHalves(DayHalf.Morning, DayHalf.Morning))[0].Found);
    }

    [Fact]
    public void Contracts_of_the_last_months_add_up()
    {
        // In the twelve months to 31 March 2026, from 1 April 2025: 30 days of April, 31 of July and 90 of the quarter, 151.
        Membership[] contracts =
        [
            Member("p1", "sales", "2025-03-01", "2025-04-30").WithContract("interim"), Member("p1", "finance", "2025-07-01", "2025-07-31"),
            Member("p1", "sales", "2026-01-01").WithContract("permanent"),
        ];
        Assert.Empty(Reasons(contracts, AddedSeniority.Of(151, 12, EligibilityDay.LastDay)));
        Assert.Equal((151, 152), Figures(Reasons(contracts, AddedSeniority.Of(152, 12, EligibilityDay.LastDay))));
        Assert.Equal((120, 121), Figures(Reasons(contracts, AddedSeniority.Of(121, 12, EligibilityDay.LastDay).WithContracts(["interim", "permanent"]))));
        Assert.Equal((181, 400), Figures(Reasons(contracts, AddedSeniority.Of(400, 13, EligibilityDay.LastDay), Absent("p1", "sabbatical", "2026-01-01", "2026-01-01"))));

        static (Fraction?, Fraction?) Figures(ValueList<ExclusionReading> reasons) => (Assert.Single(reasons).Found, reasons[0].Needed);
    }

    [Fact]
    public void Several_memberships_of_one_day_are_one_day_of_seniority() => Assert.Equal(
        90,
        Reasons(
            [Member("p1", "sales", "2026-01-01").WithShare(Fraction.Of(1, 2)), Member("p1", "marketing", "2026-01-01").WithShare(Fraction.Of(1, 2))],
            AddedSeniority.Of(91, 12, EligibilityDay.LastDay))[0].Found);

    [Fact]
    public void Present_on_a_day()
    {
        var later = EligibilityDay.LastDay.WithDaysLater(30);
        Membership[] moves = [Member("p1", "sales", "2020-01-01", "2026-03-31"), Member("p1", "finance", "2026-04-01")];
        Assert.Empty(Reasons(moves, MemberOnDay.Of(later, anywhere: true, present: false)));
        var reason = Assert.Single(Reasons(moves, MemberOnDay.Of(later, anywhere: false, present: false)));
        Assert.Equal((Exclusion.NotMemberOnDay, new LocalDate(2026, 4, 30)), (reason.Reason, reason.On));

        var present = MemberOnDay.Of(EligibilityDay.LastDay, anywhere: false, present: true);
        Assert.Equal(Exclusion.NotPresentOnDay, Assert.Single(Reasons(moves, present, Absent("p1", "sick", "2026-03-30", "2026-03-31"))).Reason);
        Assert.Empty(Reasons(moves, present, Absent("p1", "parental", "2026-03-30", "2026-03-31")));
        Assert.Empty(Reasons(moves, present, Absent("p1", "sick", "2026-03-30", "2026-03-31").WithHalves(DayHalf.Morning, DayHalf.Morning)));
        Assert.Equal(Exclusion.NotMemberOnDay, Assert.Single(Reasons(moves, present, Absent("p1", "sabbatical", "2026-03-30", "2026-03-31"))).Reason);
    }

    [Fact]
    public void Kinds_of_contract_and_jobs_are_those_of_the_last_member_day()
    {
        Membership[] rows =
        [
            Member("p1", "sales", "2020-01-01", "2026-01-31").WithContract("apprentice").WithJob("trainee"),
            Member("p1", "sales", "2026-02-01", "2026-03-15").WithContract("permanent").WithJob("seller"),
        ];
        Assert.Empty(Reasons(rows, OnlyContracts.Of(["permanent"])));
        Assert.Equal((Exclusion.OtherContract, "permanent"), Named(Reasons(rows, OnlyContracts.Of(["apprentice"]))));
        Assert.Equal((Exclusion.ExceptedContract, "permanent"), Named(Reasons(rows, ExceptContracts.Of(["permanent"]))));
        Assert.Empty(Reasons(rows, OnlyJobs.Of(["seller"])));
        Assert.Equal((Exclusion.ExceptedJob, "seller"), Named(Reasons(rows, ExceptJobs.Of(["seller"]))));
        Assert.Equal((Exclusion.OtherContract, null), Named(Reasons([Member("p1", "sales", "2020-01-01")], OnlyContracts.Of(["permanent"]))));
        Assert.Empty(Reasons([Member("p1", "sales", "2020-01-01")], ExceptContracts.Of(["permanent"])));
        // Without a job of the membership that of the participant holds.
        Assert.Empty(Reasons([Member("p1", "sales", "2020-01-01")], OnlyJobs.Of(["fitter"])));

        static (Exclusion, string?) Named(ValueList<ExclusionReading> reasons) => (Assert.Single(reasons).Reason, reasons[0].Named);
    }

    [Fact]
    public void Minimum_presence_counts_the_unit_of_the_bonus()
    {
        var facts = Facts([Member("p1", "sales", "2026-01-01")], Absent("p1", "sick", "2026-01-01", "2026-01-31"));
        Assert.True(ParticipationRegister.From(facts, Quarter, Two, MinimumPresence.Of(59), Terms)[0].Eligible);
        var seat = ParticipationRegister.From(facts, Quarter, Two, MinimumPresence.Of(Fraction.Of(5, 2)), Terms, PresenceInMonths.Of(MonthParts.CalendarDays))[0];
        Assert.Equal((Exclusion.TooLittlePresence, (Fraction?)2, Fraction.Of(5, 2)), (seat.Exclusions[0].Reason, seat.Exclusions[0].Found, seat.Exclusions[0].Needed));
    }

    [Fact]
    public void All_reasons_stand_in_the_order_of_the_rule()
    {
        var member = Member("p1", "sales", "2026-02-01", "2026-03-15");
        EligibilityRule[] rules = [MemberOnLastDay.Of(), MinimumDays.Of(60), EveryMember.Of(), ExceptJobs.Of(["fitter"])];
        var reasons = Reasons([member], AllOfRules.Of(rules));
        Assert.Equal([Exclusion.NotMemberOnLastDay, Exclusion.TooFewDays, Exclusion.ExceptedJob], reasons.Select(one => one.Reason));
        Assert.Equal((43, 60), (reasons[1].Found, reasons[1].Needed));
        Assert.Equal([Exclusion.ExceptedJob, Exclusion.TooFewDays, Exclusion.NotMemberOnLastDay], Reasons([member], AllOfRules.Of(rules.Reverse())).Select(one => one.Reason));
        Assert.Empty(Reasons([member], AllOfRules.Of([EveryMember.Of(), MinimumDays.Of(43)])));
    }

    private static PerformancePeriod Quarter => MonthsCalendar.Of(1, YearLabel.Start).PeriodFor(Cadence.Quarterly, new(2026, 1, 1));

    private static KnownFacts Facts(Membership[] memberships, params Absence[] absences) => FactsDraft.Empty
        .WithParticipants([Participant.Of("p1", null, "fitter", Known)]).WithMemberships(memberships).WithAbsences(absences).Reviewed().AsKnownOn(Known);

    private static ValueList<ExclusionReading> Reasons(Membership[] memberships, EligibilityRule rule, params Absence[] absences) =>
        ParticipationRegister.From(Facts(memberships, absences), Quarter, Two, rule, Terms)[0].Exclusions;
}
