using NodaTime;

namespace CompPlan.Facts;

/// <summary>The reversals, in the order of reversal and known day.</summary>
internal sealed class ReversalColumns : FactColumns<ReversalColumns>
{
    private readonly int[] _reversal;
    private readonly int[] _deal;
    private readonly long[] _at;
    private readonly long[] _amount;
    private readonly int[] _currency;
    private readonly ReversalKind[] _kind;

    public ReversalColumns(int[] reversal, int[] deal, long[] at, long[] amount, int[] currency, ReversalKind[] kind, RowHistory history)
        : base(history)
    {
        _reversal = reversal;
        _deal = deal;
        _at = at;
        _amount = amount;
        _currency = currency;
        _kind = kind;
    }

    /// <summary>Number in <see cref="FactIds.Reversals"/>.</summary>
    public ReadOnlySpan<int> Reversal => _reversal;

    /// <summary>Number in <see cref="FactIds.Deals"/>.</summary>
    public ReadOnlySpan<int> Deal => _deal;

    /// <summary>Ticks.</summary>
    public ReadOnlySpan<long> At => _at;

    /// <summary>What is taken back, above zero, in minor units.</summary>
    public ReadOnlySpan<long> Amount => _amount;

    /// <summary>Number in <see cref="FactIds.CurrencyCodes"/>.</summary>
    public ReadOnlySpan<int> Currency => _currency;

    public ReadOnlySpan<ReversalKind> Kind => _kind;

    internal override int GroupOf(int row) => _reversal[row];

    internal override int CompareKey(int left, int right) => 0;

    internal override int CompareContent(int left, int right)
    {
        var order = _deal[left].CompareTo(_deal[right]);
        if (order != 0)
            return order;
        order = _at[left].CompareTo(_at[right]);
        if (order != 0)
            return order;
        order = _amount[left].CompareTo(_amount[right]);
        if (order != 0)
            return order;
        order = _currency[left].CompareTo(_currency[right]);
        if (order != 0)
            return order;
        return ((int)_kind[left]).CompareTo((int)_kind[right]);
    }

    /// <summary>The row as a caller states it.</summary>
    public Reversal ToRow(int row, FactIds ids) => Facts.Reversal.Of(
        ids.Reversals[_reversal[row]],
        ids.Deals[_deal[row]],
        Instant.FromUnixTimeTicks(_at[row]),
        ids.MoneyOf(_amount[row], _currency[row]),
        _kind[row],
        KnownOnOf(row),
        SourceOf(row));

    /// <summary>
    /// The rows of each deal, in the order of instant and reversal: those of deal d stand from <paramref name="starts"/>[d] to
    /// <paramref name="starts"/>[d + 1].
    /// </summary>
    public int[] ByDeal(int dealCount, out int[] starts)
    {
        var rows = Columns.Group(_deal, dealCount, out starts);
        for (var deal = 0; deal < dealCount; deal++)
            if (starts[deal + 1] - starts[deal] > 1)
                rows.AsSpan(starts[deal], starts[deal + 1] - starts[deal])
                    .Sort((left, right) => (_at[left], _reversal[left]).CompareTo((_at[right], _reversal[right])));
        return rows;
    }

    protected override ReversalColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_reversal, rows),
        Columns.Take(_deal, rows),
        Columns.Take(_at, rows),
        Columns.Take(_amount, rows),
        Columns.Take(_currency, rows),
        Columns.Take(_kind, rows),
        history);
}
