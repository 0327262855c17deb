using CompPlan.Periods;

namespace CompPlan.Facts;

/// <summary>The absences, in the order of person, type, first day and known day.</summary>
internal sealed class AbsenceColumns : FactColumns<AbsenceColumns>
{
    private readonly int[] _person;
    private readonly int[] _type;
    private readonly int[] _from;
    private readonly int[] _to;

    public AbsenceColumns(int[] person, int[] type, int[] from, int[] to, RowHistory history)
        : base(history)
    {
        _person = person;
        _type = type;
        _from = from;
        _to = to;
    }

    /// <summary>Number in <see cref="FactIds.Persons"/>.</summary>
    public ReadOnlySpan<int> Person => _person;

    /// <summary>Number in <see cref="FactIds.AbsenceTypes"/>.</summary>
    public ReadOnlySpan<int> Type => _type;

    /// <summary>The first day, inclusive.</summary>
    public ReadOnlySpan<int> From => _from;

    /// <summary>The last day, inclusive.</summary>
    public ReadOnlySpan<int> To => _to;

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
        return _to[left].CompareTo(_to[right]);
    }

    /// <summary>The row as a caller states it.</summary>
    public Absence ToRow(int row, FactIds ids) => Absence.Of(
        ids.Persons[_person[row]],
        ids.AbsenceTypes[_type[row]],
        Days.ToDate(_from[row]),
        Days.ToDate(_to[row]),
        KnownOnOf(row),
        SourceOf(row));

    protected override AbsenceColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_person, rows),
        Columns.Take(_type, rows),
        Columns.Take(_from, rows),
        Columns.Take(_to, rows),
        history);
}
