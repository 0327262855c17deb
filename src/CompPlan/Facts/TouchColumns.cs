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

    /// <summary>Whether any touch has a sequence number; where none has, <see cref="SequenceOf"/> is −1 everywhere.</summary>
    public bool HasSequences => _sequence.AsSpan().IndexOfAnyExcept(-1) >= 0;

    /// <summary>Number in <see cref="FactIds.Deals"/> of one row.</summary>
    public int DealOf(int row) => _deal[row];

    /// <summary>Ticks of one row.</summary>
    public long AtOf(int row) => _at[row];

    /// <summary>The sequence of one row; −1 where there is none.</summary>
    public int SequenceOf(int row) => _sequence[row];

    /// <summary>Number in <see cref="FactIds.Actors"/> of one row.</summary>
    public int ActorOf(int row) => _actor[row];

    /// <summary>Number in <see cref="FactIds.Roles"/> of one row.</summary>
    public int RoleOf(int row) => _role[row];

    /// <summary>Number in <see cref="FactIds.Kinds"/> of one row.</summary>
    public int KindOf(int row) => _kind[row];

    /// <summary>Number in <see cref="FactIds.TouchIds"/> of one row; −1 where there is none.</summary>
    public int TouchIdOf(int row) => _touchId[row];

    /// <summary>The ticks of as many rows from <paramref name="start"/> on as <paramref name="ticks"/> has places.</summary>
    public void CopyAt(int start, Span<long> ticks) => _at.AsSpan(start, ticks.Length).CopyTo(ticks);

    /// <summary>The actors of the rows from <paramref name="start"/> on.</summary>
    public void CopyActors(int start, Span<int> actors) => _actor.AsSpan(start, actors.Length).CopyTo(actors);

    /// <summary>The roles of the rows from <paramref name="start"/> on.</summary>
    public void CopyRoles(int start, Span<int> roles) => _role.AsSpan(start, roles.Length).CopyTo(roles);

    /// <summary>The kinds of the rows from <paramref name="start"/> on.</summary>
    public void CopyKinds(int start, Span<int> kinds) => _kind.AsSpan(start, kinds.Length).CopyTo(kinds);

    /// <summary>The sequences of the rows from <paramref name="start"/> on; −1 where there is none.</summary>
    public void CopySequences(int start, Span<int> sequences) => _sequence.AsSpan(start, sequences.Length).CopyTo(sequences);

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
