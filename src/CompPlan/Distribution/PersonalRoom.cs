using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// What a cap over several bonuses leaves everybody for the next of them: columns by the number of the person. Immutable; a bonus that
/// takes leaves another one.
/// </summary>
internal sealed class PersonalRoom
{
    private readonly BoundFigures _figures;
    private readonly Func<int, IEnumerable<PersonalTaking>> _paid;
    private readonly ValueList<(string Bonus, PerformancePeriod Period, PoolDistribution Awards)> _taken;
    private readonly long[] _totals;
    private readonly long[] _left;
    private readonly Currency _currency;

    private PersonalRoom(PersonalRoom room, ValueList<(string, PerformancePeriod, PoolDistribution)> taken, long[] left)
    {
        (Cap, Span, _figures, _paid, _totals, _currency) = (room.Cap, room.Span, room._figures, room._paid, room._totals, room._currency);
        (_taken, _left) = (taken, left);
    }

    private PersonalRoom(
        PersonalCap cap, BoundFigures figures, Currency currency, ReadOnlySpan<long> paid, Func<int, IEnumerable<PersonalTaking>> paidOf)
    {
        (Cap, Span, _figures, _paid, _currency) = (cap, figures.Register.Period, figures, paidOf, currency);
        _taken = ValueList<(string, PerformancePeriod, PoolDistribution)>.Empty;
        var bounds = new long[figures.Register.Count];
        cap.Cap.Fill(figures, bounds, up: false);
        _totals = new long[paid.Length];
        for (var seat = 0; seat < bounds.Length; seat++)
            _totals[figures.Register.Person[seat]] = bounds[seat];
        _left = new long[paid.Length];
        for (var person = 0; person < _left.Length; person++)
            _left[person] = Saturated((Int128)_totals[person] - paid[person]);
    }

    internal PersonalCap Cap { get; }

    internal PerformancePeriod Span { get; }

    /// <param name="cap">The cap.</param>
    /// <param name="figures">Everybody in the departments of its bonuses over the span.</param>
    /// <param name="currency">The currency of the plan.</param>
    /// <param name="paid">What each person was paid for earlier periods of the span, by number, in minor units.</param>
    /// <param name="paidOf">The same for one person, by bonus and period.</param>
    internal static PersonalRoom Of(
        PersonalCap cap, BoundFigures figures, Currency currency, ReadOnlySpan<long> paid, Func<int, IEnumerable<PersonalTaking>> paidOf) =>
        new(cap, figures, currency, paid, paidOf);

    /// <summary>Everybody in the departments of its bonuses over the span.</summary>
    internal ParticipationRegister Register => _figures.Register;

    /// <summary>What a person may still get, in minor units; at least zero.</summary>
    internal long LeftOf(int person) => Math.Max(0, _left[person]);

    /// <summary>The room after a bonus has taken its awards.</summary>
    internal PersonalRoom After(string bonus, PerformancePeriod period, PoolDistribution awards)
    {
        var left = (long[])_left.Clone();
        foreach (var department in awards.Departments)
        {
            var seats = department.Seats.Seats;
            var persons = department.Seats.Register.Person;
            var column = department.AwardColumn;
            for (var i = 0; i < column.Length; i++)
                left[persons[seats[i]]] = Saturated((Int128)left[persons[seats[i]]] - column[i]);
        }
        return new PersonalRoom(this, ValueList<(string, PerformancePeriod, PoolDistribution)>.Of([.. _taken, (bonus, period, awards)]), left);
    }

    /// <summary>The receipt of one person.</summary>
    internal PersonalCapReading Read(int person)
    {
        var id = _figures.Register.Persons[person];
        var seat = _figures.Register.FirstSeatOf(person);
        var awarded = _taken.Select(taken => PersonalTaking.Awarded(taken.Bonus, taken.Period, AwardedTo(id, taken.Awards)));
        return new PersonalCapReading(
            Cap, Span, Cap.Cap.ExactOf(_figures, seat), Money.Of(_totals[person], _currency),
            ValueList<PersonalTaking>.Of([.. _paid(person), .. awarded.Where(taking => !taking.Amount.IsZero)]), Money.Of(LeftOf(person), _currency));
    }

    private Money AwardedTo(string person, PoolDistribution awards)
    {
        var sum = Money.Of(0, _currency);
        foreach (var department in awards.Departments)
            if (department.Seats.TryIndexOf(person, out var index))
                sum += department.AmountAt(index);
        return sum;
    }

    private static long Saturated(Int128 amount) => (long)Int128.Clamp(amount, -long.MaxValue, long.MaxValue);
}
