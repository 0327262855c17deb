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
[Properties(Arbitrary = [typeof(FactsGenerators), typeof(CalendarGenerators), typeof(EligibilityGenerators), typeof(PresenceGenerators)], MaxTest = 100)]
public sealed class ParticipationLaws
{
    private static readonly string[] Departments = ["production", "marketing", "sales"];

    [Property]
    public void The_register_agrees_with_a_reading_day_by_day(
        FactsCase facts, PlanCalendar calendar, Cadence cadence, int offset, ValueList<AbsenceTerm> terms, PresenceCase presence)
    {
        var period = calendar.PeriodFor(cadence, new LocalDate(2023, 1, 1).PlusDays(Math.Abs(offset % 1_400)));
        var known = facts.Facts.AsKnownOn(new LocalDate(2030, 1, 1));
        var register = ParticipationRegister.From(known, period, Departments, EveryMember.Of(), terms, presence.Rule);
        var memberships = Enumerable.Range(0, known.Memberships.Count).Select(row => known.Memberships.ToRow(row, known.Ids)).ToList();
        var naive = NaiveParticipation.Seats(memberships, facts.Draft.Absences, period, Departments, terms, presence.Rule);
        Assert.Equal(
            naive.Select(seat => (seat.Person, seat.Department, seat.MemberDays, seat.PresentDays, seat.Presence, seat.Salary, seat.SalaryTimesPresence, seat.Rate, seat.Target)),
            register.Select(seat => (
                seat.Participant, seat.Department, seat.MemberDays, seat.PresentDays, seat.Presence,
                seat.SalaryEarned, seat.SalaryTimesPresence, seat.SalaryRate, seat.TargetBonus)));
        if (presence.Rule?.Rounding is not null)
            Assert.Equal(naive.Select(seat => (Fraction?)seat.Weight), register.Select(seat => seat.Factor));
    }

    [Property(MaxTest = 500)]
    public void Every_reason_is_that_of_a_reading_day_by_day(
        FactsCase facts, PlanCalendar calendar, Cadence cadence, int offset, EligibilityRule rule, ValueList<AbsenceTerm> terms, PresenceCase presence)
    {
        var period = calendar.PeriodFor(cadence, new LocalDate(2023, 1, 1).PlusDays(Math.Abs(offset % 1_400)));
        var known = facts.Facts.AsKnownOn(new LocalDate(2030, 1, 1));
        var register = ParticipationRegister.From(known, period, Departments, rule, terms, presence.Rule);
        var memberships = Enumerable.Range(0, known.Memberships.Count).Select(row => known.Memberships.ToRow(row, known.Ids)).ToList();
        var naive = new NaiveMembers(
            facts.Draft.Participants, memberships, facts.Draft.Absences, period, Departments, terms,
            person => (Sum(person, seat => seat.MemberDays), Sum(person, seat => seat.Presence)));
        Assert.All(register, seat => Assert.Equal(naive.Reasons(seat.Participant, rule), seat.Exclusions.Select(one => one.Reason)));

        Fraction Sum(string person, Func<Participation, Fraction> of) => register.Where(seat => seat.Participant == person).Aggregate(Fraction.Zero, (sum, seat) => sum + of(seat));
    }

    /// <summary>The same person under two memberships that follow each other without a day between and say the same is the same person.</summary>
    [Property(MaxTest = 200)]
    public void Splitting_a_membership_into_two_equal_ones_changes_nothing(
        FactsCase facts, Cadence cadence, int offset, int cut, EligibilityRule rule, ValueList<AbsenceTerm> terms, PresenceCase presence)
    {
        var period = MonthsCalendar.Of(1, YearLabel.Start).WithCountedFrom(2020).PeriodFor(cadence, new LocalDate(2023, 1, 1).PlusDays(Math.Abs(offset % 1_400)));
        var known = facts.Facts.AsKnownOn(new LocalDate(2030, 1, 1));
        var rows = Enumerable.Range(0, known.Memberships.Count).Select(row => known.Memberships.ToRow(row, known.Ids)).ToList();
        var halved = facts.Draft.WithMemberships(rows.SelectMany(row => Halves(row, Math.Abs(cut % 300)))).Review();
        Assert.NotNull(halved.Facts);
        Assert.Equal(
            ParticipationRegister.From(known, period, Departments, rule, terms, presence.Rule).ToList(),
            ParticipationRegister.From(halved.Facts.AsKnownOn(new LocalDate(2030, 1, 1)), period, Departments, rule, terms, presence.Rule).ToList());

        static IEnumerable<CompPlan.Facts.Membership> Halves(CompPlan.Facts.Membership row, int cut)
        {
            var day = row.From.PlusDays(cut);
            return row.To is { } to && day >= to ? [row] : [Copy(row, row.From, day), Copy(row, day.PlusDays(1), row.To)];
        }

        static CompPlan.Facts.Membership Copy(CompPlan.Facts.Membership row, LocalDate from, LocalDate? to) =>
            CompPlan.Facts.Membership.Of(row.Participant, row.Department, from, to, row.Salary, row.Fte, row.KnownOn)
                .WithTargetBonus(row.TargetBonus).WithHours(row.Hours).WithContract(row.Contract).WithJob(row.Job).WithShare(row.Share);
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
        Assert.All(only.Zip(except), pair => Assert.True(pair.First.Exclusion == Exclusion.Suspended || pair.First.Eligible != pair.Second.Eligible));
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
            Assert.Equal(person.First().Exclusion == Exclusion.Suspended ? 0 : 1, person.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.Uniform));
            Assert.Single(person.Select(seat => seat.Exclusion).Distinct());
            var days = person.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.MemberDays);
            Assert.True(days <= period.Days && (days.Sign > 0 || person.First().Exclusion == Exclusion.Suspended));
        }
        Assert.All(register, seat => Assert.True(seat.PresentDays.Sign >= 0 && seat.PresentDays <= seat.MemberDays));
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

        static IEnumerable<(string, string, Fraction, Fraction, Fraction, Fraction)> Sums(IEnumerable<Participation> seats) => seats
            .GroupBy(seat => (seat.Participant, seat.Department))
            .OrderBy(group => group.Key.Participant, StringComparer.Ordinal).ThenBy(group => group.Key.Department, StringComparer.Ordinal)
            .Select(group => (
                group.Key.Participant,
                group.Key.Department,
                group.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.MemberDays),
                group.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.PresentDays),
                group.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.SalaryEarned),
                group.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.SalaryTimesPresence)));
    }
}
