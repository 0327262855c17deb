using CompPlan.Periods;

namespace CompPlan.Facts;

/// <summary>The absences, in the order of person, type, first day and known day.</summary>
internal sealed class AbsenceColumns : FactColumns<AbsenceColumns>
{
    private readonly int[] _person;
    private readonly int[] _type;
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly byte[]? _halves;

    /// <param name="person">Numbers of persons.</param>
    /// <param name="type">Numbers of types.</param>
    /// <param name="from">First days.</param>
    /// <param name="to">Last days.</param>
    /// <param name="halves">1 where a row begins at noon, plus 2 where it ends at noon; null where no row does.</param>
    /// <param name="history">Since when and until when.</param>
    public AbsenceColumns(int[] person, int[] type, int[] from, int[] to, byte[]? halves, RowHistory history)
        : base(history)
    {
        _person = person;
        _type = type;
        _from = from;
        _to = to;
        _halves = halves;
    }

    /// <summary>Number in <see cref="FactIds.Persons"/>.</summary>
    public ReadOnlySpan<int> Person => _person;

    /// <summary>Number in <see cref="FactIds.AbsenceTypes"/>.</summary>
    public ReadOnlySpan<int> Type => _type;

    /// <summary>The first day, inclusive.</summary>
    public ReadOnlySpan<int> From => _from;

    /// <summary>The last day, inclusive.</summary>
    public ReadOnlySpan<int> To => _to;

    /// <summary>Whether a row begins at noon or ends at noon.</summary>
    public bool HasHalves => _halves is not null;

    /// <summary>The first half day, inclusive: mornings have twice the number of the day, afternoons one more.</summary>
    public int FirstHalf(int row) => 2 * _from[row] + (_halves is null ? 0 : _halves[row] & 1);

    /// <summary>The last half day, inclusive, numbered as <see cref="FirstHalf"/>.</summary>
    public int LastHalf(int row) => 2 * _to[row] + 1 - (_halves is null ? 0 : _halves[row] >> 1);

    internal override int GroupOf(int row) => _person[row];

    internal override int CompareKey(int left, int right)
    {
        var order = _type[left].CompareTo(_type[right]);
        if (order != 0)
            return order;
        return _from[left].CompareTo(_from[right]);
    }

    internal override int CompareContent(int left, int right)
    {
        var order = _to[left].CompareTo(_to[right]);
        return order == 0 && _halves is not null ? _halves[left].CompareTo(_halves[right]) : order;
    }

    /// <summary>The row as a caller states it.</summary>
    public Absence ToRow(int row, FactIds ids) => Absence.Of(
        ids.Persons[_person[row]],
        ids.AbsenceTypes[_type[row]],
        Days.ToDate(_from[row]),
        Days.ToDate(_to[row]),
        KnownOnOf(row),
        SourceOf(row)).WithHalves(
            FirstHalf(row) > 2 * _from[row] ? DayHalf.Afternoon : DayHalf.Morning, LastHalf(row) > 2 * _to[row] ? DayHalf.Afternoon : DayHalf.Morning);

    protected override AbsenceColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_person, rows),
        Columns.Take(_type, rows),
        Columns.Take(_from, rows),
        Columns.Take(_to, rows),
        Columns.TakeOptional(_halves, rows),
        history);
}
