using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>Eligibility once more, day by day, from the words of the page.</summary>
internal sealed class NaiveMembers(
    IReadOnlyList<Participant> participants,
    IReadOnlyList<Membership> memberships,
    IReadOnlyList<Absence> absences,
    PerformancePeriod period,
    string[] departments,
    ValueList<AbsenceTerm> terms,
    Func<string, (Fraction Member, Fraction Presence)> daysOf)
{
    /// <summary>Every reason for which a person takes no part, in the order of the rule.</summary>
    public List<Exclusion> Reasons(string person, EligibilityRule rule)
    {
        if (daysOf(person).Member.Sign == 0)
            return [Exclusion.Suspended];
        return rule is AllOfRules all ? [.. all.Rules.SelectMany(one => Reason(person, one))] : [.. Reason(person, rule)];
    }

    private IEnumerable<Exclusion> Reason(string person, EligibilityRule rule)
    {
        var reason = rule switch
        {
            MinimumDays minimum when daysOf(person).Member < minimum.Days => Exclusion.TooFewDays,
            MinimumPresence minimum when daysOf(person).Presence < minimum.Least => Exclusion.TooLittlePresence,
            MemberOnLastDay when !IsMember(person, period.Last, false) => Exclusion.NotMemberOnLastDay,
            MemberOnDay on when !IsMember(person, Day(on.On), on.Anywhere) => Exclusion.NotMemberOnDay,
            MemberOnDay { Present: true } on when Counted(person, Day(on.On), AbsenceCounting.Absent) + Counted(person, Day(on.On), AbsenceCounting.Suspended) == 2 => Exclusion.NotPresentOnDay,
            OnlyJobs only when !Last(person).Any(row => only.Jobs.Contains(Job(row))) => Exclusion.OtherJob,
            ExceptJobs except when Last(person).Any(row => except.Jobs.Contains(Job(row))) => Exclusion.ExceptedJob,
            OnlyContracts only when !Last(person).Any(row => only.Contracts.Contains(row.Contract ?? "")) => Exclusion.OtherContract,
            ExceptContracts except when Last(person).Any(row => except.Contracts.Contains(row.Contract ?? "")) => Exclusion.ExceptedContract,
            UnbrokenSeniority unbroken when !Unbroken(person, unbroken) => Exclusion.TooLittleSeniority,
            AddedSeniority added when Added(person, added) < added.Days => Exclusion.TooLittleSeniority,
            _ => (Exclusion?)null,
        };
        if (reason is { } found)
            yield return found;
    }

    private LocalDate Day(EligibilityDay day) => (day.IsLast ? period.Last : period.First).PlusDays(day.DaysLater);

    private IEnumerable<Membership> On(string person, LocalDate day) =>
        memberships.Where(row => row.Participant == person && row.From <= day && (row.To is null || day <= row.To));

    private bool IsMember(string person, LocalDate day, bool anywhere) =>
        On(person, day).Any(row => anywhere || departments.Contains(row.Department)) && Counted(person, day, AbsenceCounting.Suspended) < 2;

    /// <summary>How many halves of a day count so.</summary>
    private int Counted(string person, LocalDate day, AbsenceCounting counting) => new[] { DayHalf.Morning, DayHalf.Afternoon }.Count(half => absences.Any(
        absence => absence.Participant == person && NaiveParticipation.Covers(absence, day, half) && terms.Any(term => term.Type == absence.Type && term.Counts == counting)));

    /// <summary>The memberships of the bonus's departments on the last day in the period that has one.</summary>
    private List<Membership> Last(string person)
    {
        for (var day = period.Last; day >= period.First; day = day.PlusDays(-1))
            if (On(person, day).Where(row => departments.Contains(row.Department)).ToList() is { Count: > 0 } found)
                return found;
        return [];
    }

    private string Job(Membership row) => row.Job ?? participants.Where(one => one.Id == row.Participant).MaxBy(one => one.KnownOn)?.Job ?? "";

    private bool Counts(string person, LocalDate day, ValueList<string> contracts) =>
        On(person, day).Any(row => contracts.Count == 0 || contracts.Contains(row.Contract ?? ""));

    /// <summary>The first day from which so many months, and the suspended days, have gone by is looked for from every start of the stretch.</summary>
    private bool Unbroken(string person, UnbrokenSeniority rule)
    {
        var (first, last, suspended) = (Day(rule.On), Day(rule.On), 0);
        if (!Counts(person, last, rule.Contracts))
            return false;
        while (Counts(person, first.PlusDays(-1), rule.Contracts))
            first = first.PlusDays(-1);
        for (var day = first; day <= last; day = day.PlusDays(1))
            suspended += Counted(person, day, AbsenceCounting.Suspended);
        return first.PlusMonths(rule.Months) <= last.PlusDays(1 - (suspended + 1) / 2);
    }

    private Fraction Added(string person, AddedSeniority rule)
    {
        var (sum, last) = (Fraction.Zero, Day(rule.On));
        for (var day = last.PlusDays(1).PlusMonths(-rule.LookBackMonths); day <= last; day = day.PlusDays(1))
            if (Counts(person, day, rule.Contracts))
                sum += 1 - Fraction.Of(Counted(person, day, AbsenceCounting.Suspended), 2);
        return sum;
    }
}
