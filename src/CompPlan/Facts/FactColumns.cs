using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// One table of facts as columns, a row a place in every column. Columns are the sole owners of their arrays; later stages read
/// them as spans. Days are whole days since 1970-01-01, amounts minor units, instants ticks of 100 nanoseconds since
/// 1970-01-01T00:00:00Z, ids numbers of an <see cref="IdTable"/>.
/// </summary>
internal abstract class FactColumns<TSelf>
    where TSelf : FactColumns<TSelf>
{
    private readonly NumberColumn _known;
    private readonly NumberColumn _until;
    private readonly SourceColumn? _sources;
    private readonly int _firstComplete;
    private readonly bool _restated;

    protected FactColumns(RowHistory history)
    {
        _known = history.Known;
        _until = history.Until;
        _sources = history.Sources;
        _firstComplete = _known.Max();
        if (_until.IsConstant)
            _restated = _until.Length > 0 && _until[0] != Days.Open;
        else
            for (var row = 0; row < _until.Length; row++)
                _restated |= _until[row] != Days.Open;
    }

    public int Count => _known.Length;

    /// <summary>The day on which each row became known.</summary>
    public NumberColumn Known => _known;

    /// <summary>The day from which another row is in force in its place; <see cref="Days.Open"/> where there is none.</summary>
    public NumberColumn Until => _until;

    /// <summary>The greatest day of <see cref="Known"/>; the least whole number without rows.</summary>
    public int LastKnown => _firstComplete;

    /// <summary>Where a row was read from.</summary>
    public IssueSource? SourceOf(int row) => _sources?[row];

    public LocalDate KnownOnOf(int row) => Days.ToDate(_known[row]);

    /// <summary>Whether every row is in force on the day.</summary>
    public bool AllInForce(int day) => !_restated && _firstComplete <= day;

    /// <summary>The rows in force on the day, in the same order: these very columns where that is all of them.</summary>
    public TSelf InForce(int day)
    {
        if (AllInForce(day))
            return (TSelf)this;
        var rows = new List<int>(Count);
        for (var row = 0; row < Count; row++)
            if (_known[row] <= day && day < _until[row])
                rows.Add(row);
        return Take([.. rows], until: null);
    }

    /// <summary>The rows known on the day, also those that were restated by then, in the same order.</summary>
    public TSelf KnownBy(int day)
    {
        if (_firstComplete <= day)
            return (TSelf)this;
        var rows = new List<int>(Count);
        for (var row = 0; row < Count; row++)
            if (_known[row] <= day)
                rows.Add(row);
        return Take([.. rows], until: null);
    }

    /// <summary>The given rows, in the given order, with <paramref name="until"/> in place of their own where it is given.</summary>
    public TSelf Take(int[] rows, int[]? until) => Take(
        rows,
        new RowHistory(_known.Take(rows), until is null ? _until.Take(rows) : NumberColumn.Of(until), _sources?.Take(rows)));

    /// <summary>The first member of the key, by which rows are grouped before they are compared.</summary>
    internal abstract int GroupOf(int row);

    /// <summary>Orders two rows of one group by the rest of the key; zero when the keys are the same.</summary>
    internal abstract int CompareKey(int left, int right);

    /// <summary>Orders two rows of one key by what they say; zero when they say the same.</summary>
    internal abstract int CompareContent(int left, int right);

    protected abstract TSelf Take(int[] rows, RowHistory history);
}
