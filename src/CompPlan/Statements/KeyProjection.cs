using CompPlan.Distribution;
using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Statements;

/// <summary>What a person brings to a sub-pool, from memberships and absences up: the weight of a distribution key as an explanation.</summary>
internal sealed class KeyProjection
{
    private readonly PersonFacts _facts;
    private readonly PlanPaths _paths;
    private readonly HashSet<string> _departments;

    internal KeyProjection(PersonFacts facts, PlanPaths paths, ParticipationRegister register, CreditKeyProjection credits)
    {
        Credits = credits;
        _facts = facts;
        _paths = paths;
        _departments = register.Departments.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What keys by credit are made of.</summary>
    internal CreditKeyProjection Credits { get; }

    internal Explanation Weight(DistributionKey key, string department) => key switch
    {
        UniformKey => QuotientNode.Of(
            Label.Of("key.uniform"),
            Unit.Ratio,
            MemberDays(Label.Of("key.memberDays", department), one => string.Equals(one, department, StringComparison.Ordinal)),
            MemberDays(Label.Of("key.personDays"), _departments.Contains)),
        PresenceKey => SumNode.Of(
            Label.Of("key.presence", department),
            Unit.Days,
            In(department).Select(one => PresentDays(one.Fact, one.First, one.Last))),
        SalaryKey => SalaryEarned(department),
        SalaryTimesPresenceKey => Salary(Label.Of("key.salaryPresence", department), department, PresentDays),
        CreditKey credit => Credits.Weight(credit, department, _facts.Participant),
        _ => throw new ArgumentOutOfRangeException(nameof(key), "The family of keys is closed."),
    };

    /// <summary>The salary earned as a member of a department in the period.</summary>
    internal Explanation SalaryEarned(string department) => Salary(Label.Of("key.salary", department), department, Days);

    /// <summary>The salary earned in all departments of the bonus.</summary>
    internal Explanation SalaryEarned() => SumNode.Of(
        Label.Of("key.salary.all"), _paths.Money, _departments.Order(StringComparer.Ordinal).Select(SalaryEarned));

    private IEnumerable<(Membership Fact, int First, int Last)> In(string department) =>
        _facts.Memberships.Where(one => string.Equals(one.Fact.Department, department, StringComparison.Ordinal));

    private SumNode MemberDays(Label label, Func<string, bool> counts) => SumNode.Of(
        label, Unit.Days, _facts.Memberships.Where(one => counts(one.Fact.Department)).Select(one => Days(one.Fact, one.First, one.Last)));

    private SumNode Salary(Label label, string department, Func<Membership, int, int, Explanation> days) => SumNode.Of(
        label, _paths.Money, In(department).SelectMany(one => Years(one.First, one.Last).Select(year => ProductNode.Of(
            Label.Of("key.salary.part", department),
            _paths.Money,
            QuotientNode.Of(Label.Of("key.salary.daily"), _paths.Money, AnnualSalary(one.Fact), DaysOfYear(year.First)),
            days(one.Fact, year.First, year.Last)))));

    private FactLeaf AnnualSalary(Membership fact) => FactLeaf.Of(
        Label.Of("membership.salary", Iso(fact.From)), _paths.Money, fact.Salary.ToFraction(), "memberships", KeyOf(fact), fact.Source);

    private static TermLeaf DaysOfYear(int day)
    {
        var year = Periods.Days.ToDate(day).Year;
        return TermLeaf.Of(Label.Of("calendar.daysOfYear", Text(year)), Unit.Days, CalendarYears.DaysIn(year), "calendar");
    }

    private static Explanation Days(Membership fact, int first, int last) => DaysLeaf.Of(
        Label.Of("membership.days", fact.Department), ToDate(first), ToDate(last), "memberships", KeyOf(fact), fact.Source);

    private Explanation PresentDays(Membership fact, int first, int last)
    {
        var absences = _facts.AbsencesWithin(first, last).Select(absence => (Explanation)DaysLeaf.Of(
            Label.Of("absence.days", absence.Fact.Type), ToDate(absence.First), ToDate(absence.Last), "absences", KeyOf(absence.Fact), absence.Fact.Source)).ToArray();
        return absences.Length == 0
            ? Days(fact, first, last)
            : DifferenceNode.Of(
                Label.Of("key.presentDays"), Unit.Days, Days(fact, first, last), SumNode.Of(Label.Of("key.absentDays"), Unit.Days, absences));
    }

    /// <summary>Days cut at the ends of calendar years, since a day of a leap year earns less of an annual salary.</summary>
    private static IEnumerable<(int First, int Last)> Years(int first, int last)
    {
        while (first <= last)
        {
            var end = Math.Min(last, Periods.Days.Of(new LocalDate(Periods.Days.ToDate(first).Year, 12, 31)));
            yield return (first, end);
            first = end + 1;
        }
    }

    private static LocalDate ToDate(int day) => Periods.Days.ToDate(day);

    private static string KeyOf(Membership fact) => $"{fact.Participant} {fact.Department} {Iso(fact.From)}";

    private static string KeyOf(Absence fact) => $"{fact.Participant} {fact.Type} {Iso(fact.From)}";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
