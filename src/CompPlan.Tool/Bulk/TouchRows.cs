using System.Runtime.CompilerServices;
using CompPlan.Facts;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Tables;
using NodaTime;

namespace CompPlan.Tool.Bulk;

/// <summary>The rows of one piece of the touches, for files without the columns that only few have.</summary>
internal sealed class TouchRows : ChunkRows
{
    private readonly TouchBatch _into;
    private readonly ByteCells _read = new();
    private readonly IdCellColumn _touchIds;
    private readonly IdCellColumn _deals;
    private readonly IdCellColumn _actors;
    private readonly IdCellColumn _roles;
    private readonly IdCellColumn _kinds;
    private long[] _ticks = [];
    private int[] _sequences = [];
    private LocalDate[] _knownOn = [];

    public TouchRows(CsvHeader header, TouchBatch into)
        : base(TouchesTable.Table, header)
    {
        _into = into;
        _touchIds = new IdCellColumn(into.Pools.TouchIds);
        _deals = new IdCellColumn(into.Pools.Deals);
        _actors = new IdCellColumn(into.Pools.Actors);
        _roles = new IdCellColumn(into.Pools.Roles);
        _kinds = new IdCellColumn(into.Pools.Kinds);
    }

    /// <summary>Whether a file with this header can be read so: it has none of the columns that only few have.</summary>
    public static bool Suits(CsvHeader header) =>
        !Enumerable.Range(0, TouchesTable.Table.Columns.Count).Any(column => header.CellOf(column) >= 0 && TouchesTable.IsDetail(column));

    public override void AppendTo(int before)
    {
        var lines = Lines.AsSpan(0, Count);
        foreach (ref var line in lines)
            line += before;
        _into.Add(
            _deals.Numbers(Count), _ticks.AsSpan(0, Count), _actors.Numbers(Count), _roles.Numbers(Count), _kinds.Numbers(Count),
            _knownOn.AsSpan(0, Count),
            Header.CellOf(TouchesTable.Sequence) < 0 ? default : _sequences.AsSpan(0, Count),
            Header.CellOf(TouchesTable.TouchId) < 0 ? default : _touchIds.Numbers(Count),
            lines);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override bool TryBind(int start, ReadOnlySpan<int> ends)
    {
        var row = Count;
        if (!_read.TryInstant(Cell(TouchesTable.OccurredAt, start, ends), out _ticks[row])
            || !_read.TryDate(Cell(TouchesTable.KnownOn, start, ends), out _knownOn[row])
            || !ByteCells.TryWhole(Cell(TouchesTable.Sequence, start, ends), out _sequences[row])
            || !TrySet(_deals, TouchesTable.DealId, row, start, ends)
            || !TrySet(_actors, TouchesTable.ActorId, row, start, ends)
            || !TrySet(_roles, TouchesTable.Role, row, start, ends)
            || !TrySet(_kinds, TouchesTable.Kind, row, start, ends))
            return false;
        if (!Cell(TouchesTable.TouchId, start, ends).IsEmpty)
            return TrySet(_touchIds, TouchesTable.TouchId, row, start, ends);
        _touchIds.SetNone(row);
        return true;
    }

    protected override void BindCareful(CsvRow row, int line)
    {
        if (!row.HasEveryCell() || TouchesTable.Bind(row) is not { } touch)
            return;
        var place = NextPlace();
        _deals.Set(place, touch.Deal!);
        _actors.Set(place, touch.Actor);
        _roles.Set(place, touch.Role);
        _kinds.Set(place, touch.Kind);
        if (touch.Id is { } id)
            _touchIds.Set(place, id);
        else
            _touchIds.SetNone(place);
        (_ticks[place], _sequences[place], _knownOn[place]) = (touch.At.ToUnixTimeTicks(), touch.Sequence ?? -1, touch.KnownOn);
        Take(line);
    }

    protected override void Finish()
    {
        _deals.Find(Bytes, Count);
        _actors.Find(Bytes, Count);
        _roles.Find(Bytes, Count);
        _kinds.Find(Bytes, Count);
        _touchIds.Find(Bytes, Count);
    }

    protected override void Resize(int size)
    {
        foreach (var column in (ReadOnlySpan<IdCellColumn>)[_touchIds, _deals, _actors, _roles, _kinds])
            column.Resize(size);
        Array.Resize(ref _ticks, size);
        Array.Resize(ref _sequences, size);
        Array.Resize(ref _knownOn, size);
    }

    private bool TrySet(IdCellColumn column, int number, int row, int start, ReadOnlySpan<int> ends)
    {
        var cell = CellOf(number);
        return column.TrySet(row, cell == 0 ? start : ends[cell - 1] + 1, ends[cell]);
    }
}
