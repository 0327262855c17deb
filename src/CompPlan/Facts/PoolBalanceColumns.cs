using CompPlan.Periods;

namespace CompPlan.Facts;

/// <summary>The balances of pools, in the order of bonus, performance period, kind and known day.</summary>
internal sealed class PoolBalanceColumns : FactColumns<PoolBalanceColumns>
{
    private readonly int[] _bonus;
    private readonly int[] _periodFrom;
    private readonly PoolBalanceKind[] _kind;
    private readonly long[] _amount;
    private readonly int[] _currency;

    public PoolBalanceColumns(int[] bonus, int[] periodFrom, PoolBalanceKind[] kind, long[] amount, int[] currency, RowHistory history)
        : base(history)
    {
        _bonus = bonus;
        _periodFrom = periodFrom;
        _kind = kind;
        _amount = amount;
        _currency = currency;
    }

    /// <summary>Number in <see cref="FactIds.Bonuses"/>.</summary>
    public ReadOnlySpan<int> Bonus => _bonus;

    /// <summary>The first day of the performance period.</summary>
    public ReadOnlySpan<int> PeriodFrom => _periodFrom;

    public ReadOnlySpan<PoolBalanceKind> Kind => _kind;

    /// <summary>Minor units; never negative where owed.</summary>
    public ReadOnlySpan<long> Amount => _amount;

    /// <summary>Number in <see cref="FactIds.CurrencyCodes"/>.</summary>
    public ReadOnlySpan<int> Currency => _currency;

    internal override int GroupOf(int row) => _bonus[row];

    internal override int CompareKey(int left, int right)
    {
        var order = _periodFrom[left].CompareTo(_periodFrom[right]);
        if (order != 0)
            return order;
        return ((int)_kind[left]).CompareTo((int)_kind[right]);
    }

    internal override int CompareContent(int left, int right)
    {
        var order = _amount[left].CompareTo(_amount[right]);
        if (order != 0)
            return order;
        return _currency[left].CompareTo(_currency[right]);
    }

    /// <summary>The row as a caller states it.</summary>
    public PoolBalance ToRow(int row, FactIds ids) => PoolBalance.Of(
        ids.Bonuses[_bonus[row]],
        Days.ToDate(_periodFrom[row]),
        _kind[row],
        ids.MoneyOf(_amount[row], _currency[row]),
        KnownOnOf(row),
        SourceOf(row));

    protected override PoolBalanceColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_bonus, rows),
        Columns.Take(_periodFrom, rows),
        Columns.Take(_kind, rows),
        Columns.Take(_amount, rows),
        Columns.Take(_currency, rows),
        history);
}
