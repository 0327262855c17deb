using CompPlan.Periods;

namespace CompPlan.Facts;

/// <summary>The payments, in the order of bonus, person, performance period, day of payment and known day.</summary>
internal sealed class PaymentColumns : FactColumns<PaymentColumns>
{
    private readonly int[] _bonus;
    private readonly int[] _person;
    private readonly int[] _periodFrom;
    private readonly long[] _amount;
    private readonly int[] _currency;
    private readonly int[] _paidOn;

    public PaymentColumns(int[] bonus, int[] person, int[] periodFrom, long[] amount, int[] currency, int[] paidOn, RowHistory history)
        : base(history)
    {
        _bonus = bonus;
        _person = person;
        _periodFrom = periodFrom;
        _amount = amount;
        _currency = currency;
        _paidOn = paidOn;
    }

    /// <summary>Number in <see cref="FactIds.Bonuses"/>.</summary>
    public ReadOnlySpan<int> Bonus => _bonus;

    /// <summary>Number in <see cref="FactIds.Persons"/>.</summary>
    public ReadOnlySpan<int> Person => _person;

    /// <summary>The first day of the performance period.</summary>
    public ReadOnlySpan<int> PeriodFrom => _periodFrom;

    /// <summary>Minor units; negative where taken back.</summary>
    public ReadOnlySpan<long> Amount => _amount;

    /// <summary>Number in <see cref="FactIds.CurrencyCodes"/>.</summary>
    public ReadOnlySpan<int> Currency => _currency;

    /// <summary>The day of payment.</summary>
    public ReadOnlySpan<int> PaidOn => _paidOn;

    internal override int GroupOf(int row) => _bonus[row];

    internal override int CompareKey(int left, int right)
    {
        var order = _person[left].CompareTo(_person[right]);
        if (order != 0)
            return order;
        order = _periodFrom[left].CompareTo(_periodFrom[right]);
        if (order != 0)
            return order;
        return _paidOn[left].CompareTo(_paidOn[right]);
    }

    internal override int CompareContent(int left, int right)
    {
        var order = _amount[left].CompareTo(_amount[right]);
        if (order != 0)
            return order;
        return _currency[left].CompareTo(_currency[right]);
    }

    /// <summary>The row as a caller states it.</summary>
    public Payment ToRow(int row, FactIds ids) => Payment.Of(
        ids.Bonuses[_bonus[row]],
        ids.Persons[_person[row]],
        Days.ToDate(_periodFrom[row]),
        ids.MoneyOf(_amount[row], _currency[row]),
        Days.ToDate(_paidOn[row]),
        KnownOnOf(row),
        SourceOf(row));

    protected override PaymentColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_bonus, rows),
        Columns.Take(_person, rows),
        Columns.Take(_periodFrom, rows),
        Columns.Take(_amount, rows),
        Columns.Take(_currency, rows),
        Columns.Take(_paidOn, rows),
        history);
}
