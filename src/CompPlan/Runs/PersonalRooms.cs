using CompPlan.Distribution;
using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>
/// What caps over several bonuses leave at the start of a run, one for each cap and span: the cap of everybody less what payments for
/// earlier payout periods took. A run that is repeated later sees the same.
/// </summary>
internal sealed class PersonalRooms
{
    private readonly KnownFacts _facts;
    private readonly PerformancePeriod _payoutPeriod;
    private readonly Dictionary<(string Cap, PerformancePeriod Span), PersonalRoom> _rooms = [];

    internal PersonalRooms(KnownFacts facts, PerformancePeriod payoutPeriod) => (_facts, _payoutPeriod) = (facts, payoutPeriod);

    /// <summary>The bonus with its room, and its turn in the order of the cap; as it is without a cap.</summary>
    internal DueBonus With(DueBonus due)
    {
        var plan = due.Version.Plan;
        if (plan.PersonalCaps.FirstOrDefault(cap => cap.Bonuses.Contains(due.Bonus.Id)) is not { } personal)
            return due;
        var span = plan.Calendar.PeriodFor(personal.Per, due.Period.Last);
        if (!_rooms.TryGetValue((personal.Id, span), out var room))
            _rooms.Add((personal.Id, span), room = RoomOf(plan, personal, span));
        return due.WithRoom(room, personal.Bonuses.TakeWhile(id => !string.Equals(id, due.Bonus.Id, StringComparison.Ordinal)).Count());
    }

    private PersonalRoom RoomOf(Plan plan, PersonalCap personal, PerformancePeriod span)
    {
        var bonuses = personal.Bonuses.Select(id => plan.Bonuses.First(bonus => string.Equals(bonus.Id, id, StringComparison.Ordinal))).ToArray();
        var register = ParticipationRegister.From(
            _facts, span, bonuses.SelectMany(bonus => bonus.Split.Departments), EveryMember.Of(), plan.Absences);
        var paid = new long[_facts.Ids.Persons.Count];
        var payments = _facts.Payments;
        var ranges = bonuses.Select(bonus => (Bonus: bonus, Rows: RowsOf(bonus), Periods: new Dictionary<int, PerformancePeriod?>())).ToArray();
        foreach (var (bonus, rows, periods) in ranges)
            for (var row = rows.First; row < rows.End; row++)
                if (Counted(plan, bonus, payments.PeriodFrom[row], span, periods) is not null)
                    paid[payments.Person[row]] += payments.Amount[row];
        return PersonalRoom.Of(personal, BoundFigures.Of(register, plan.Ceilings), plan.Currency, paid, person => ranges.SelectMany(
            range => Takings(plan, range.Bonus, range.Rows, person, row => Counted(plan, range.Bonus, _facts.Payments.PeriodFrom[row], span, range.Periods))));
    }

    /// <summary>What one person was paid, a period each, in the order of time. The rows of a bonus are in the order of people, then periods.</summary>
    private IEnumerable<PersonalTaking> Takings(Plan plan, Bonus bonus, (int First, int End) rows, int person, Func<int, PerformancePeriod?> counted)
    {
        var row = FirstRowOf(person, rows);
        while (row < rows.End && _facts.Payments.Person[row] == person)
        {
            var (from, period, sum) = (_facts.Payments.PeriodFrom[row], counted(row), 0L);
            for (; row < rows.End && _facts.Payments.Person[row] == person && _facts.Payments.PeriodFrom[row] == from; row++)
                sum += _facts.Payments.Amount[row];
            if (period is not null)
                yield return PersonalTaking.Paid(bonus.Id, period, Money.Of(sum, plan.Currency));
        }
    }

    /// <summary>The period of a payment where it counts for the span: in it, and paid before this run.</summary>
    private PerformancePeriod? Counted(Plan plan, Bonus bonus, int from, PerformancePeriod span, Dictionary<int, PerformancePeriod?> known)
    {
        if (known.TryGetValue(from, out var found))
            return found;
        var period = plan.Calendar.PeriodFor(bonus.Cadence, Days.ToDate(from));
        var counts = span.Contains(period.Last) && plan.Payout.PayoutPeriodOf(plan.Calendar, period).First < _payoutPeriod.First;
        return known[from] = counts ? period : null;
    }

    private (int First, int End) RowsOf(Bonus bonus)
    {
        var (number, payments) = (_facts.Ids.Bonuses.Find(bonus.Id), _facts.Payments);
        var first = 0;
        while (first < payments.Count && payments.Bonus[first] != number)
            first++;
        var end = first;
        while (end < payments.Count && payments.Bonus[end] == number)
            end++;
        return (first, end);
    }

    private int FirstRowOf(int person, (int First, int End) rows)
    {
        var (low, high) = rows;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (_facts.Payments.Person[middle] < person)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
