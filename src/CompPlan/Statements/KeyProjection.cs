using CompPlan.Distribution;
using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Statements;

/// <summary>What a person brings to a sub-pool, from memberships and absences up: the weight of a distribution key as an explanation.</summary>
internal sealed class KeyProjection
{
    private readonly PersonFacts _facts;
    private readonly PlanPaths _paths;
    private readonly PresenceProjection _presence;
    private readonly HashSet<string> _departments;

    internal KeyProjection(PersonFacts facts, PlanPaths paths, ParticipationRegister register, Plan plan, string bonusPath, CreditKeyProjection credits)
    {
        Credits = credits;
        _facts = facts;
        _paths = paths;
        _presence = new PresenceProjection(register, facts, plan, bonusPath);
        _departments = register.Departments.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What keys by credit are made of.</summary>
    internal CreditKeyProjection Credits { get; }

    internal Explanation Weight(DistributionKey key, string department) => key switch
    {
        UniformKey => QuotientNode.Of(
            Label.Of("key.uniform"),
            Unit.Ratio,
            DaysIn(department),
            PersonDays()),
        PresenceKey => _presence.Weight(department),
        SalaryKey => SalaryEarned(department),
        SalaryTimesPresenceKey => Salary(Label.Of("key.salaryPresence", department), department, presentOnly: true),
        CreditKey credit => Credits.Weight(credit, department, _facts.Participant),
        _ => throw new ArgumentOutOfRangeException(nameof(key), "The family of keys is closed."),
    };

    /// <summary>The member days in a department.</summary>
    internal SumNode DaysIn(string department) =>
        MemberDays(Label.Of("key.memberDays", department), one => string.Equals(one, department, StringComparison.Ordinal));

    /// <summary>The member days in all departments of the bonus.</summary>
    internal SumNode PersonDays() => MemberDays(Label.Of("key.personDays"), _departments.Contains);

    /// <summary>The salary earned as a member of a department in the period.</summary>
    internal Explanation SalaryEarned(string department) => Salary(Label.Of("key.salary", department), department, presentOnly: false);

    /// <summary>The salary earned in all departments of the bonus.</summary>
    internal Explanation SalaryEarned() => SumNode.Of(
        Label.Of("key.salary.all"), _paths.Money, _departments.Order(StringComparer.Ordinal).Select(SalaryEarned));

    private SumNode MemberDays(Label label, Func<string, bool> counts) => SumNode.Of(
        label,
        Unit.Days,
        _facts.Memberships.Where(one => counts(one.Fact.Department)).Select(one => DaysProjection.Shared(one.Fact, DaysProjection.Without(
            DaysProjection.Days(one.Fact, one.First, one.Last),
            AbsentDays(one.First, one.Last, term => term.Counts == AbsenceCounting.Suspended),
            suspended: true))));

    private SumNode Salary(Label label, string department, bool presentOnly) => SumNode.Of(
        label,
        _paths.Money,
        _facts.Memberships.Where(one => string.Equals(one.Fact.Department, department, StringComparison.Ordinal))
            .SelectMany(one => Years(one.First, one.Last).SelectMany(year => OfYear(one.Fact, one.Row, year.First, year.Last, presentOnly))));

    /// <summary>The days at the salary of the membership, then those at a reconstructed one.</summary>
    private IEnumerable<Explanation> OfYear(Membership fact, int row, int first, int last, bool presentOnly)
    {
        yield return Part(fact, fact, first, DaysProjection.Without(
            DaysProjection.Days(fact, first, last), AbsentDays(first, last, term => !AtContract(term, presentOnly))));
        foreach (var absence in _facts.AbsencesWithin(first, last))
            if (absence.Term is { Counts: not AbsenceCounting.Suspended, Salary: AbsenceSalary.Reconstructed } && (absence.Term.CountsAsPresence || !presentOnly))
                foreach (var piece in DaysProjection.Pieces(absence.First, absence.Last, (from, to) => DaysProjection.Days(absence.Fact, from, to)))
                    yield return Part(fact, _facts.ReconstructedFor(row, absence.Row), first, piece);
    }

    /// <summary>Whether days of a type count at the salary of the membership on them.</summary>
    private static bool AtContract(AbsenceTerm term, bool presentOnly) =>
        term.Counts != AbsenceCounting.Suspended && term.Salary == AbsenceSalary.Contractual && (term.CountsAsPresence || !presentOnly);

    private Explanation[] AbsentDays(int first, int last, Func<AbsenceTerm, bool> counts) =>
    [
        .. _facts.AbsencesWithin(first, last).Where(one => counts(one.Term))
            .SelectMany(one => DaysProjection.Pieces(one.First, one.Last, (from, to) => DaysProjection.Days(one.Fact, from, to))),
    ];

    private ProductNode Part(Membership seat, Membership salary, int day, Explanation days) => ProductNode.Of(
        Label.Of("key.salary.part", seat.Department),
        _paths.Money,
        QuotientNode.Of(Label.Of("key.salary.daily"), _paths.Money, AnnualSalary(salary), DaysOfYear(day)),
        days);

    private FactLeaf AnnualSalary(Membership fact) => FactLeaf.Of(
        Label.Of("membership.salary", DaysProjection.Iso(fact.From)), _paths.Money, fact.Salary.ToFraction(), "memberships", DaysProjection.KeyOf(fact), fact.Source);

    private static TermLeaf DaysOfYear(int day)
    {
        var year = Days.ToDate(day).Year;
        return TermLeaf.Of(
            Label.Of("calendar.daysOfYear", year.ToString(System.Globalization.CultureInfo.InvariantCulture)), Unit.Days, CalendarYears.DaysIn(year), "calendar");
    }

    /// <summary>Days cut at the ends of calendar years, since a day of a leap year earns less of an annual salary.</summary>
    private static IEnumerable<(int First, int Last)> Years(int first, int last)
    {
        while (first <= last)
        {
            var end = Math.Min(last, Days.Of(new LocalDate(Days.ToDate(first).Year, 12, 31)));
            yield return (first, end);
            first = end + 1;
        }
    }
}
