using CompPlan.Distribution;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The most and the least that one person may get in a department, as explanations.</summary>
internal sealed class BoundProjection
{
    private readonly PlanPaths _paths;
    private readonly BonusResult _result;
    private readonly KeyProjection _keys;
    private readonly KeyProjection? _spanKeys;
    private readonly Award _award;
    private readonly Explanation _uncapped;
    private readonly string _path;

    /// <param name="paths">Where terms stand.</param>
    /// <param name="result">The bonus.</param>
    /// <param name="keys">What the person brings in the period.</param>
    /// <param name="spanKeys">The same over the span of a cap over several bonuses; absent without one.</param>
    /// <param name="award">The award.</param>
    /// <param name="uncapped">What the person would get without bounds.</param>
    internal BoundProjection(
        PlanPaths paths, BonusResult result, KeyProjection keys, KeyProjection? spanKeys, Award award, Explanation uncapped)
    {
        (_paths, _result, _keys, _spanKeys, _award, _uncapped) = (paths, result, keys, spanKeys, award, uncapped);
        _path = paths.Bonus(result.Bonus.Id) + ".distribution";
    }

    private Currency Currency => _award.Amount.Currency!;

    /// <summary>The cap in the department, in whole minor units.</summary>
    internal Explanation Cap() => InDepartment(_award.Cap!, Label.Of("cap.department", _award.Department), TotalCap(_award.Cap!), null);

    /// <summary>The floor in the department, in whole minor units.</summary>
    internal Explanation Floor()
    {
        var reading = _award.Floor!;
        var total = Whole(Label.Of("floor.total", _award.Participant), Exact(reading.Rule!, _path + ".floor", _keys, _result.Period), MidpointRule.Up);
        var label = Label.Of("floor.department", _award.Department);
        if (_award.Cap is not { } cap)
            return InDepartment(reading, label, total, null);
        return InDepartment(
            reading, label, LeastNode.Of(Label.Of("floor.withinCap", _award.Participant), _paths.Money, total, TotalCap(cap)), Cap());
    }

    private Explanation InDepartment(BoundReading reading, Label label, Explanation total, Explanation? cap) => reading.Departments is { } division
        ? ShareNode.Of(
            label, total, DepartmentWeight(division), ShareReceipt.Of(division, _award.Department, PerWeight(division)), cap)
        : total;

    /// <summary>Bounds go to departments by the uncapped awards, and by days for somebody who has none.</summary>
    private Explanation DepartmentWeight(Apportionment division) => ByDays(division) ? _keys.DaysIn(_award.Department) : _uncapped;

    private Fraction PerWeight(Apportionment division) => ByDays(division) ? Fraction.One : Fraction.Of(1, Currency.MinorUnitsPerUnit);

    private bool ByDays(Apportionment division) => _uncapped.Value.Sign == 0 && division.ShareOf(_award.Department).Weight.Sign > 0;

    private Explanation TotalCap(BoundReading reading)
    {
        var own = reading.Rule is { } rule
            ? Whole(Label.Of("cap.total", _award.Participant), Exact(rule, _path + ".cap", _keys, _result.Period), MidpointRule.Down)
            : null;
        var room = reading.Personal is { } personal ? Room(personal) : null;
        return own is null ? room! : room is null ? own : LeastNode.Of(Label.Of("cap.both", _award.Participant), _paths.Money, own, room);
    }

    private RoundedNode Whole(Label label, Explanation exact, MidpointRule midpoint) =>
        RoundedNode.Of(label, exact, RoundingRule.ToMinorUnit(Currency, midpoint));

    /// <summary>What a cap over several bonuses leaves.</summary>
    private Explanation Room(PersonalCapReading reading)
    {
        var path = _paths.PersonalCap(reading.Cap.Id) + ".cap";
        Explanation room = Whole(
            Label.Of("cap.personal", reading.Cap.Id, reading.Span.Name), Exact(reading.Cap.Cap, path, _spanKeys!, reading.Span), MidpointRule.Down);
        if (reading.Taken.Count > 0)
            room = DifferenceNode.Of(
                Label.Of("cap.room", reading.Cap.Id),
                _paths.Money,
                room,
                SumNode.Of(Label.Of("cap.taken", reading.Cap.Id), _paths.Money, reading.Taken.Select(Taking)));
        return room.Value.Sign < 0
            ? GreatestNode.Of(
                Label.Of("cap.room", reading.Cap.Id), _paths.Money, room,
                TermLeaf.Of(Label.Of("pool.nothing"), _paths.Money, Fraction.Zero, path))
            : room;
    }

    private Explanation Taking(PersonalTaking taking) => TotalLeaf.Of(
        taking.IsPaid ? Label.Of("cap.paid", taking.Bonus, taking.Period.Name) : Label.Of("cap.awarded", taking.Bonus, taking.Period.Name), _paths.Money, taking.Amount.ToFraction(), 1);

    private Explanation Exact(IndividualBound bound, string path, KeyProjection keys, PerformancePeriod period) => bound switch
    {
        AmountBound amount => Prorated(
            TermLeaf.Of(Label.Of("bound.amount"), _paths.Money, amount.Amount.ToFraction(), path + ".amount"), amount.Proration, keys, period),
        CeilingBound multiple => Prorated(Multiple(multiple, path, period), multiple.Proration, keys, period),
        SalaryShareBound share => ProductNode.Of(
            Label.Of("bound.salaryShare"), _paths.Money, TermLeaf.Of(Label.Of("bound.share"), Unit.Ratio, share.Share, path + ".value"), keys.SalaryEarned()),
        _ => throw new ArgumentOutOfRangeException(nameof(bound), "The family of bounds is closed."),
    };

    private ProductNode Multiple(CeilingBound bound, string path, PerformancePeriod period)
    {
        var (value, place) = _paths.Ceiling(bound.Ceiling, period.Last);
        return ProductNode.Of(
            Label.Of("bound.ceiling"),
            _paths.Money,
            TermLeaf.Of(Label.Of("bound.multiple"), Unit.Count, bound.Multiple, path + ".multiple"),
            TermLeaf.Of(Label.Of("ceiling.amount", bound.Ceiling), _paths.Money, value.Amount.ToFraction(), place + ".amount", value.Clause));
    }

    private Explanation Prorated(Explanation whole, BoundProration proration, KeyProjection keys, PerformancePeriod period) =>
        proration == BoundProration.None
            ? whole
            : ProductNode.Of(
                Label.Of("bound.prorated"),
                _paths.Money,
                whole,
                QuotientNode.Of(
                    Label.Of("bound.proration"),
                    Unit.Ratio,
                    keys.PersonDays(),
                    TermLeaf.Of(Label.Of("calendar.daysOfPeriod", Iso(period.First), Iso(period.Last)), Unit.Days, period.Days, "calendar")));

    private static string Iso(NodaTime.LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
