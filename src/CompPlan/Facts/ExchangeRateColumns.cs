using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>The exchange rates, in the order of both currencies, day and known day.</summary>
internal sealed class ExchangeRateColumns : FactColumns<ExchangeRateColumns>
{
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly int[] _on;
    private readonly Fraction[] _rate;

    public ExchangeRateColumns(int[] from, int[] to, int[] on, Fraction[] rate, RowHistory history)
        : base(history)
    {
        _from = from;
        _to = to;
        _on = on;
        _rate = rate;
    }

    /// <summary>Number in <see cref="FactIds.CurrencyCodes"/>.</summary>
    public ReadOnlySpan<int> From => _from;

    /// <summary>Number in <see cref="FactIds.CurrencyCodes"/>.</summary>
    public ReadOnlySpan<int> To => _to;

    /// <summary>The day of the rate.</summary>
    public ReadOnlySpan<int> On => _on;

    /// <summary>Units of the second currency for one unit of the first.</summary>
    public ReadOnlySpan<Fraction> Rate => _rate;

    internal override int GroupOf(int row) => _from[row];

    internal override int CompareKey(int left, int right)
    {
        var order = _to[left].CompareTo(_to[right]);
        if (order != 0)
            return order;
        return _on[left].CompareTo(_on[right]);
    }

    internal override int CompareContent(int left, int right) => _rate[left].CompareTo(_rate[right]);

    /// <summary>The row as a caller states it.</summary>
    public ExchangeRate ToRow(int row, FactIds ids) => ExchangeRate.Of(
        Currency.Of(ids.CurrencyCodes[_from[row]]),
        Currency.Of(ids.CurrencyCodes[_to[row]]),
        Days.ToDate(_on[row]),
        _rate[row],
        KnownOnOf(row),
        SourceOf(row));

    protected override ExchangeRateColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_from, rows),
        Columns.Take(_to, rows),
        Columns.Take(_on, rows),
        Columns.Take(_rate, rows),
        history);
}
