using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>The measurements, in the order of measure, first day, last day and known day.</summary>
internal sealed class MeasurementColumns : FactColumns<MeasurementColumns>
{
    private readonly int[] _measure;
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly Fraction[] _value;
    private readonly int[] _level;

    public MeasurementColumns(int[] measure, int[] from, int[] to, Fraction[] value, int[] level, RowHistory history)
        : base(history)
    {
        _measure = measure;
        _from = from;
        _to = to;
        _value = value;
        _level = level;
    }

    /// <summary>Number in <see cref="FactIds.Measures"/>.</summary>
    public ReadOnlySpan<int> Measure => _measure;

    /// <summary>The first day, inclusive.</summary>
    public ReadOnlySpan<int> From => _from;

    /// <summary>The last day, inclusive.</summary>
    public ReadOnlySpan<int> To => _to;

    /// <summary>The value; zero where there is a level instead.</summary>
    public ReadOnlySpan<Fraction> Value => _value;

    /// <summary>Number in <see cref="FactIds.Levels"/>; −1 where there is a value.</summary>
    public ReadOnlySpan<int> Level => _level;

    internal override int GroupOf(int row) => _measure[row];

    internal override int CompareKey(int left, int right)
    {
        var order = _from[left].CompareTo(_from[right]);
        if (order != 0)
            return order;
        return _to[left].CompareTo(_to[right]);
    }

    internal override int CompareContent(int left, int right)
    {
        var order = _level[left].CompareTo(_level[right]);
        if (order != 0)
            return order;
        return _value[left].CompareTo(_value[right]);
    }

    /// <summary>The row as a caller states it.</summary>
    public Measurement ToRow(int row, FactIds ids) => Measurement.Of(
        ids.Measures[_measure[row]],
        Days.ToDate(_from[row]),
        Days.ToDate(_to[row]),
        _level[row] < 0 ? _value[row] : null,
        ids.Levels.IdOrNull(_level[row]),
        KnownOnOf(row),
        SourceOf(row));

    protected override MeasurementColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_measure, rows),
        Columns.Take(_from, rows),
        Columns.Take(_to, rows),
        Columns.Take(_value, rows),
        Columns.Take(_level, rows),
        history);
}
