using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Values;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>The register against a day-by-day reading, and what always adds up.</summary>
[Properties(Arbitrary = [typeof(FactsGenerators), typeof(CalendarGenerators), typeof(EligibilityGenerators)], MaxTest = 100)]
public sealed class ParticipationLaws
{
    private static readonly string[] Departments = ["production", "marketing", "sales"];

    [Property]
    public void The_register_agrees_with_a_reading_day_by_day(
        FactsCase facts, PlanCalendar calendar, Cadence cadence, int offset, ValueList<AbsenceTerm> terms)
    {
        var period = calendar.PeriodFor(cadence, new LocalDate(2023, 1, 1).PlusDays(Math.Abs(offset % 1_400)));
        var known = facts.Facts.AsKnownOn(new LocalDate(2030, 1, 1));
        var register = ParticipationRegister.From(known, period, Departments, EveryMember.Of(), terms);
        var memberships = Enumerable.Range(0, known.Memberships.Count).Select(row => known.Memberships.ToRow(row, known.Ids)).ToList();
        var naive = NaiveParticipation.Seats(memberships, facts.Draft.Absences, period, Departments, terms);
        Assert.Equal(
            naive.Select(seat => (seat.Person, seat.Department, seat.MemberDays, seat.PresentDays, seat.Salary, seat.SalaryTimesPresence, seat.Rate, seat.Target)),
            register.Select(seat => (
                seat.Participant, seat.Department, seat.MemberDays, seat.PresentDays, seat.SalaryEarned, seat.SalaryTimesPresence, seat.SalaryRate, seat.TargetBonus)));
    }

    [Property]
    public void Totals_are_those_of_the_people_who_take_part(
        FactsCase facts, PlanCalendar calendar, Cadence cadence, int offset, EligibilityRule rule, ValueList<AbsenceTerm> terms)
    {
        var period = calendar.PeriodFor(cadence, new LocalDate(2023, 1, 1).PlusDays(Math.Abs(offset % 1_400)));
        var known = facts.Facts.AsKnownOn(new LocalDate(2030, 1, 1));
        var register = ParticipationRegister.From(known, period, Departments, rule, terms);
        var taking = register.Where(seat => seat.Eligible).ToList();
        Assert.Equal(taking.Select(seat => seat.Participant).Distinct().Count(), register.Headcount);
        Assert.Equal(taking.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.SalaryEarned), register.SalaryEarned);
        Assert.Equal(taking.Where(seat => seat.TargetBonus is null).Select(seat => seat.Participant).FirstOrDefault(), register.FirstWithoutTargetBonus);
        if (register.FirstWithoutTargetBonus is null)
            Assert.Equal(taking.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.TargetBonus!.Value), register.TargetBonuses);
    }

    [Property]
    public void A_rule_on_jobs_and_its_opposite_share_the_people_out(FactsCase facts, Cadence cadence, int offset, ValueList<AbsenceTerm> terms)
    {
        var period = MonthsCalendar.Of(1, YearLabel.Start).WithCountedFrom(2020).PeriodFor(cadence, new LocalDate(2023, 1, 1).PlusDays(Math.Abs(offset % 1_400)));
        var known = facts.Facts.AsKnownOn(new LocalDate(2030, 1, 1));
        var jobs = new[] { "fitter" };
        var only = ParticipationRegister.From(known, period, Departments, OnlyJobs.Of(jobs), terms);
        var except = ParticipationRegister.From(known, period, Departments, ExceptJobs.Of(jobs), terms);
        Assert.Equal(only.Select(seat => seat.Eligible), except.Select(seat => !seat.Eligible));
        Assert.All(only, seat => Assert.Equal(known.ParticipantOf(seat.Participant)!.Job == "fitter", seat.Eligible));
    }

    [Property]
    public void A_person_is_one_head_and_eligible_in_all_seats_or_in_none(
        FactsCase facts, Cadence cadence, int offset, EligibilityRule rule, ValueList<AbsenceTerm> terms)
    {
        var calendar = MonthsCalendar.Of(1, YearLabel.Start).WithCountedFrom(2020);
        var period = calendar.PeriodFor(cadence, new LocalDate(2023, 1, 1).PlusDays(Math.Abs(offset % 1_400)));
        var known = facts.Facts.AsKnownOn(new LocalDate(2030, 1, 1));
        var register = ParticipationRegister.From(known, period, Departments, rule, terms);
        foreach (var person in register.GroupBy(seat => seat.Participant))
        {
            Assert.Equal(Fraction.One, person.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.Uniform));
            Assert.Single(person.Select(seat => seat.Exclusion).Distinct());
            Assert.InRange(person.Sum(seat => seat.MemberDays), 1, period.Days);
        }
        Assert.All(register, seat => Assert.InRange(seat.PresentDays, 0, seat.MemberDays));
        Assert.Equal(
            Enumerable.Range(0, register.Count),
            Enumerable.Range(0, Departments.Length).SelectMany(department => register.SeatsOf(department).ToArray()).Order());
    }

    /// <summary>The months of a year add up to the year, to the day and to the exact fraction of a cent.</summary>
    [Property]
    public void Months_add_up_to_their_year(FactsCase facts, PlanCalendar calendar, int offset, ValueList<AbsenceTerm> terms)
    {
        var year = calendar.PeriodFor(Cadence.Annual, new LocalDate(2023, 1, 1).PlusDays(Math.Abs(offset % 1_400)));
        var known = facts.Facts.AsKnownOn(new LocalDate(2030, 1, 1));
        var months = calendar.PeriodsWithin(Cadence.Monthly, year.First, year.Last).SelectMany(month => Register(month));
        Assert.Equal(Sums(Register(year)), Sums(months));

        IEnumerable<Participation> Register(PerformancePeriod period) =>
            ParticipationRegister.From(known, period, Departments, EveryMember.Of(), terms);

        static IEnumerable<(string, string, int, int, Fraction, Fraction)> Sums(IEnumerable<Participation> seats) => seats
            .GroupBy(seat => (seat.Participant, seat.Department))
            .OrderBy(group => group.Key.Participant, StringComparer.Ordinal).ThenBy(group => group.Key.Department, StringComparer.Ordinal)
            .Select(group => (
                group.Key.Participant,
                group.Key.Department,
                group.Sum(seat => seat.MemberDays),
                group.Sum(seat => seat.PresentDays),
                group.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.SalaryEarned),
                group.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.SalaryTimesPresence)));
    }
}
