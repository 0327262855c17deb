using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>The ratings, in the order of person, subject, first day, last day and known day.</summary>
internal sealed class RatingColumns : FactColumns<RatingColumns>
{
    private readonly int[] _person;
    private readonly int[] _subject;
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly Fraction[] _value;
    private readonly int[] _level;

    public RatingColumns(int[] person, int[] subject, int[] from, int[] to, Fraction[] value, int[] level, RowHistory history)
        : base(history)
    {
        _person = person;
        _subject = subject;
        _from = from;
        _to = to;
        _value = value;
        _level = level;
    }

    /// <summary>Number in <see cref="FactIds.Persons"/>.</summary>
    public ReadOnlySpan<int> Person => _person;

    /// <summary>Number in <see cref="FactIds.Subjects"/>.</summary>
    public ReadOnlySpan<int> Subject => _subject;

    /// <summary>The first day, inclusive.</summary>
    public ReadOnlySpan<int> From => _from;

    /// <summary>The last day, inclusive.</summary>
    public ReadOnlySpan<int> To => _to;

    /// <summary>The number; zero where there is a level instead.</summary>
    public ReadOnlySpan<Fraction> Value => _value;

    /// <summary>Number in <see cref="FactIds.RatingLevels"/>; −1 where there is a number.</summary>
    public ReadOnlySpan<int> Level => _level;

    internal override int GroupOf(int row) => _person[row];

    internal override int CompareKey(int left, int right)
    {
        var order = _subject[left].CompareTo(_subject[right]);
        if (order != 0)
            return order;
        order = _from[left].CompareTo(_from[right]);
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
    public Rating ToRow(int row, FactIds ids) => Rating.Of(
        ids.Persons[_person[row]],
        ids.Subjects[_subject[row]],
        Days.ToDate(_from[row]),
        Days.ToDate(_to[row]),
        _level[row] < 0 ? _value[row] : null,
        ids.RatingLevels.IdOrNull(_level[row]),
        KnownOnOf(row),
        SourceOf(row));

    protected override RatingColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_person, rows),
        Columns.Take(_subject, rows),
        Columns.Take(_from, rows),
        Columns.Take(_to, rows),
        Columns.Take(_value, rows),
        Columns.Take(_level, rows),
        history);
}
