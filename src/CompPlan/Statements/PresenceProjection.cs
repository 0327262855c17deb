using System.Globalization;
using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Statements;

/// <summary>Days of memberships and absences in the unit in which a bonus counts presence, as explanations.</summary>
internal sealed class PresenceProjection
{
    private readonly ParticipationRegister _register;
    private readonly PersonFacts _facts;
    private readonly PresenceRule? _rule;
    private readonly WorkingDays? _working;
    private readonly string _hoursPath;
    private readonly string _path;

    internal PresenceProjection(ParticipationRegister register, PersonFacts facts, Plan plan, string bonusPath)
    {
        _register = register;
        _facts = facts;
        _rule = register.PresenceRule;
        _working = WorkingDays.Of(_rule?.Hours, plan.OpeningHours);
        var place = 0;
        while (_working is not null && !string.Equals(plan.OpeningHours[place].Id, _working.Id, StringComparison.Ordinal))
            place++;
        _hoursPath = string.Create(CultureInfo.InvariantCulture, $"openingHours[{place}]");
        _path = bonusPath + ".presence";
    }

    /// <summary>The weight of the key presence of a department.</summary>
    internal Explanation Weight(string department)
    {
        var sum = SumNode.Of(
            Label.Of(_rule is PresenceInMonths ? "key.presence.months" : _rule is PresenceInHours ? "key.presence.hours" : _working is null ? "key.presence" : "key.presence.workingDays", department),
            UnitOfRule,
            Rows(department));
        return _rule?.Rounding is not { } rounding ? sum : RoundedNode.Of(
            Label.Of("key.factor.rounded", department),
            QuotientNode.Of(Label.Of("key.factor", department), Unit.Ratio, sum, Whole()),
            rounding);
    }

    private Unit UnitOfRule => _rule is PresenceInMonths or PresenceInHours ? Unit.Count : Unit.Days;

    private TermLeaf Whole() => TermLeaf.Of(
        Label.Of("presence.whole", DaysProjection.Iso(_register.Period.First), DaysProjection.Iso(_register.Period.Last)), UnitOfRule, _register.WholePresence, _path);

    private IEnumerable<Explanation> Rows(string department)
    {
        foreach (var (fact, first, last, _) in _facts.Memberships)
        {
            if (!string.Equals(fact.Department, department, StringComparison.Ordinal))
                continue;
            var absent = _facts.AbsencesWithin(first, last).Where(one => !one.Term.CountsAsPresence)
                .SelectMany(one => DaysProjection.Pieces(one.First, one.Last, (from, to) => InUnit(from, to, (a, b) => DaysProjection.Days(one.Fact, a, b))))
                .ToArray();
            var days = DaysProjection.Without(InUnit(first, last, (a, b) => DaysProjection.Days(fact, a, b)), absent);
            yield return DaysProjection.Shared(fact, _rule is PresenceInHours ? Hours(fact, days) : days);
        }
    }

    /// <summary>Whole days in the unit.</summary>
    private Explanation InUnit(int first, int last, Func<int, int, DaysLeaf> leaf) => _rule switch
    {
        PresenceInWorkingDays or PresenceInHours => Open(first, last, leaf(first, last)),
        PresenceInMonths { Parts: var parts } => Months(first, last, leaf, parts),
        _ => leaf(first, last),
    };

    private Explanation Open(int first, int last, DaysLeaf days)
    {
        var closed = 0;
        for (var day = first; day <= last; day++)
            closed += _working!.IsOpen(day) ? 0 : 1;
        return closed == 0 ? days : DifferenceNode.Of(
            Label.Of("key.workingDays", _working!.Id),
            Unit.Days,
            days,
            TermLeaf.Of(Label.Of("calendar.closedDays", _working.Id, DaysProjection.Iso(first), DaysProjection.Iso(last)), Unit.Days, closed, _hoursPath));
    }

    private QuotientNode Hours(Membership fact, Explanation days) => QuotientNode.Of(
        Label.Of("key.hours"),
        Unit.Count,
        ProductNode.Of(
            Label.Of("key.hours.weeks"),
            Unit.Count,
            FactLeaf.Of(Label.Of("membership.hours", fact.Department), Unit.Count, fact.Hours!.Value, "memberships", DaysProjection.KeyOf(fact), fact.Source),
            days),
        TermLeaf.Of(Label.Of("calendar.openDays", _working!.Id), Unit.Days, _working.OfWeek, _hoursPath));

    private SumNode Months(int first, int last, Func<int, int, DaysLeaf> leaf, MonthParts parts) => SumNode.Of(
        Label.Of("key.months"),
        Unit.Count,
        Split(first, last).Select(month => QuotientNode.Of(
            Label.Of("key.month"),
            Unit.Count,
            parts == MonthParts.Thirtieths ? Thirtieths(month.First, month.Last, leaf) : leaf(month.First, month.Last),
            parts == MonthParts.Thirtieths
                ? TermLeaf.Of(Label.Of("calendar.thirty"), Unit.Days, 30, _path + ".parts")
                : TermLeaf.Of(Label.Of("calendar.daysOfMonth", DaysProjection.Iso(month.First)), Unit.Days, PresenceInMonths.Length(month.First), "calendar"))));

    /// <summary>The 31st counts nothing, and the last day of February what is missing to thirty.</summary>
    private Explanation Thirtieths(int first, int last, Func<int, int, DaysLeaf> leaf)
    {
        var counted = 0L;
        for (var day = first; day <= last; day++)
            counted += PresenceInMonths.ThirtiethsOf(day);
        var days = leaf(first, last);
        return counted == last - first + 1 ? days : SumNode.Of(
            Label.Of("key.thirtieths"),
            Unit.Days,
            days,
            TermLeaf.Of(
                Label.Of("calendar.thirtieths", DaysProjection.Iso(first), DaysProjection.Iso(last)), Unit.Days, counted - (last - first + 1), _path + ".parts"));
    }

    private static IEnumerable<(int First, int Last)> Split(int first, int last)
    {
        while (first <= last)
        {
            var date = DaysProjection.ToDate(first);
            var end = Math.Min(last, Days.Of(new LocalDate(date.Year, date.Month, 1).PlusMonths(1).PlusDays(-1)));
            yield return (first, end);
            first = end + 1;
        }
    }
}
