using NodaTime;

namespace CompPlan.Facts;

/// <summary>The touches, in the order of deal, instant, sequence (absent ones first), actor, kind, role, touch id and known day.</summary>
internal sealed class TouchColumns : FactColumns<TouchColumns>
{
    private readonly int[] _deal;
    private readonly long[] _at;
    private readonly int[] _sequence;
    private readonly int[] _actor;
    private readonly int[] _role;
    private readonly int[] _kind;
    private readonly int[] _touchId;

    public TouchColumns(int[] deal, long[] at, int[] sequence, int[] actor, int[] role, int[] kind, int[] touchId, RowHistory history)
        : base(history)
    {
        _deal = deal;
        _at = at;
        _sequence = sequence;
        _actor = actor;
        _role = role;
        _kind = kind;
        _touchId = touchId;
    }

    /// <summary>Number in <see cref="FactIds.Deals"/>.</summary>
    public ReadOnlySpan<int> Deal => _deal;

    /// <summary>Ticks.</summary>
    public ReadOnlySpan<long> At => _at;

    /// <summary>−1 where there is none.</summary>
    public ReadOnlySpan<int> Sequence => _sequence;

    /// <summary>Number in <see cref="FactIds.Actors"/>.</summary>
    public ReadOnlySpan<int> Actor => _actor;

    /// <summary>Number in <see cref="FactIds.Roles"/>.</summary>
    public ReadOnlySpan<int> Role => _role;

    /// <summary>Number in <see cref="FactIds.Kinds"/>.</summary>
    public ReadOnlySpan<int> Kind => _kind;

    /// <summary>Number in <see cref="FactIds.TouchIds"/>; −1 where there is none.</summary>
    public ReadOnlySpan<int> TouchId => _touchId;

    internal override ReadOnlySpan<int> Group => _deal;

    internal override int CompareKey(int left, int right)
    {
        var order = _at[left].CompareTo(_at[right]);
        if (order != 0)
            return order;
        order = _sequence[left].CompareTo(_sequence[right]);
        if (order != 0)
            return order;
        order = _actor[left].CompareTo(_actor[right]);
        if (order != 0)
            return order;
        order = _kind[left].CompareTo(_kind[right]);
        if (order != 0)
            return order;
        order = _role[left].CompareTo(_role[right]);
        if (order != 0)
            return order;
        return _touchId[left].CompareTo(_touchId[right]);
    }

    internal override int CompareContent(int left, int right) => 0;

    /// <summary>The row as a caller states it.</summary>
    public Touch ToRow(int row, FactIds ids) => Touch.Of(
        ids.TouchIds.IdOrNull(_touchId[row]),
        ids.Deals[_deal[row]],
        Instant.FromUnixTimeTicks(_at[row]),
        _sequence[row] < 0 ? null : _sequence[row],
        ids.Actors[_actor[row]],
        ids.Roles[_role[row]],
        ids.Kinds[_kind[row]],
        KnownOnOf(row),
        SourceOf(row));

    protected override TouchColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_deal, rows),
        Columns.Take(_at, rows),
        Columns.Take(_sequence, rows),
        Columns.Take(_actor, rows),
        Columns.Take(_role, rows),
        Columns.Take(_kind, rows),
        Columns.Take(_touchId, rows),
        history);
}
