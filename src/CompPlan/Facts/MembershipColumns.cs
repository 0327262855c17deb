using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>The memberships, in the order of person, department, first day and known day.</summary>
internal sealed class MembershipColumns : FactColumns<MembershipColumns>
{
    private readonly int[] _person;
    private readonly int[] _department;
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly long[] _salary;
    private readonly int[] _currency;
    private readonly Fraction[] _fte;
    private readonly long[] _targetBonus;
    private readonly MembershipDetailColumns _details;

    /// <summary>Stands in <see cref="TargetBonus"/> where none is stated.</summary>
    public const long NoTargetBonus = long.MinValue;

    public MembershipColumns(
        int[] person,
        int[] department,
        int[] from,
        int[] to,
        long[] salary,
        int[] currency,
        Fraction[] fte,
        long[] targetBonus,
        MembershipDetailColumns details,
        RowHistory history)
        : base(history)
    {
        _person = person;
        _department = department;
        _from = from;
        _to = to;
        _salary = salary;
        _currency = currency;
        _fte = fte;
        _targetBonus = targetBonus;
        _details = details;
    }

    /// <summary>Number in <see cref="FactIds.Persons"/>.</summary>
    public ReadOnlySpan<int> Person => _person;

    /// <summary>Number in <see cref="FactIds.Departments"/>.</summary>
    public ReadOnlySpan<int> Department => _department;

    /// <summary>The first day, inclusive.</summary>
    public ReadOnlySpan<int> From => _from;

    /// <summary>The last day, inclusive; <see cref="Days.Open"/> while open.</summary>
    public ReadOnlySpan<int> To => _to;

    /// <summary>Annual salary in minor units.</summary>
    public ReadOnlySpan<long> Salary => _salary;

    /// <summary>Number in <see cref="FactIds.CurrencyCodes"/>.</summary>
    public ReadOnlySpan<int> Currency => _currency;

    public ReadOnlySpan<Fraction> Fte => _fte;

    /// <summary>Annual bonus at target in minor units of the same currency; <see cref="NoTargetBonus"/> where none is stated.</summary>
    public ReadOnlySpan<long> TargetBonus => _targetBonus;

    /// <summary>What only some memberships state.</summary>
    public MembershipDetailColumns Details => _details;

    internal override int GroupOf(int row) => _person[row];

    internal override int CompareKey(int left, int right)
    {
        var order = _department[left].CompareTo(_department[right]);
        if (order != 0)
            return order;
        return _from[left].CompareTo(_from[right]);
    }

    internal override int CompareContent(int left, int right)
    {
        var order = _to[left].CompareTo(_to[right]);
        if (order != 0)
            return order;
        order = _salary[left].CompareTo(_salary[right]);
        if (order != 0)
            return order;
        order = _currency[left].CompareTo(_currency[right]);
        if (order != 0)
            return order;
        order = _fte[left].CompareTo(_fte[right]);
        if (order != 0)
            return order;
        order = _targetBonus[left].CompareTo(_targetBonus[right]);
        return order == 0 ? _details.Compare(left, right) : order;
    }

    /// <summary>The row as a caller states it.</summary>
    public Membership ToRow(int row, FactIds ids)
    {
        var membership = Membership.Of(
            ids.Persons[_person[row]],
            ids.Departments[_department[row]],
            Days.ToDate(_from[row]),
            _to[row] == Days.Open ? null : Days.ToDate(_to[row]),
            ids.MoneyOf(_salary[row], _currency[row]),
            _fte[row],
            KnownOnOf(row),
            SourceOf(row)).WithTargetBonus(_targetBonus[row] == NoTargetBonus ? null : ids.MoneyOf(_targetBonus[row], _currency[row]));
        return _details.Complete(membership, row, ids);
    }

    protected override MembershipColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_person, rows),
        Columns.Take(_department, rows),
        Columns.Take(_from, rows),
        Columns.Take(_to, rows),
        Columns.Take(_salary, rows),
        Columns.Take(_currency, rows),
        Columns.Take(_fte, rows),
        Columns.Take(_targetBonus, rows),
        _details.Take(rows),
        history);
}
