using CompPlan.Periods;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>All stated touches: the rows of the batches, then those stated one by one, block by block.</summary>
internal sealed class StatedTouches
{
    private readonly TouchBlock[] _blocks;
    private readonly StatedSources _sources;

    /// <summary>The seconds of each block where all have them and are full, which is what loading millions gives.</summary>
    private readonly uint[][]? _seconds;

    private StatedTouches(TouchBlock[] blocks, int batched)
    {
        _blocks = blocks;
        Batched = batched;
        Places = BlockPlaces.Of(blocks.Select(block => block.Count));
        _sources = new StatedSources([.. blocks.Select(block => block.Sources)], Places);
        if (Places.IsAligned && Array.TrueForAll(blocks, block => block.At.Seconds is not null))
            _seconds = Array.ConvertAll(blocks, block => block.At.Seconds!);
        Deal = Ids(IdKind.Deal, "deal", block => block.Deal, pools => pools.Deals);
        Actor = Ids(IdKind.Actor, "actor", block => block.Actor, pools => pools.Actors);
        Role = Ids(IdKind.Role, "role", block => block.Role, pools => pools.Roles);
        Kind = Ids(IdKind.Kind, "kind", block => block.Kind, pools => pools.Kinds);
        TouchId = Ids(IdKind.TouchId, "id", block => block.TouchId, pools => pools.TouchIds);
    }

    public int Count => Places.Count;

    /// <summary>How many of them are rows of batches, which come first.</summary>
    public int Batched { get; }

    public BlockPlaces Places { get; }

    public StatedIds Deal { get; }

    public StatedIds Actor { get; }

    public StatedIds Role { get; }

    public StatedIds Kind { get; }

    public StatedIds TouchId { get; }

    public IEnumerable<StatedIds> IdColumns => [Deal, Actor, Role, Kind, TouchId];

    public static StatedTouches Of(FactsDraft draft, TouchPools own)
    {
        var batched = draft.TouchBatches.SelectMany(batch => batch.Blocks).ToList();
        return new StatedTouches([.. batched, .. Rows(draft.Touches, own)], batched.Sum(block => block.Count));
    }

    public Values.IssueSource? SourceOf(int row) => _sources[row];

    /// <summary>When a stated row happened, in a unit that only compares.</summary>
    public long AtOf(int row)
    {
        if (_seconds is not null)
            return _seconds[row >> TouchBlock.Bits][row & TouchBlock.Mask];
        var (block, place) = Places[row];
        return _blocks[block].At[place];
    }

    /// <summary>The sequence of a stated row, −1 where it has none.</summary>
    public int SequenceOf(int row) => Places[row] is var (block, place) ? _blocks[block].Sequence[place] : -1;

    /// <summary>The given rows, in the given order, with the numbers that the ids have in their tables.</summary>
    public TouchColumns Take(int[] rows, NumberColumn deals, SealedIds ids, TouchDetailColumns details, Work work) => new(
        deals,
        Instants(rows, work),
        Numbers(rows, block => block.Sequence, work),
        Actor.Take(rows, ids, work),
        Role.Take(rows, ids, work),
        Kind.Take(rows, ids, work),
        TouchId.Take(rows, ids, work),
        details,
        new RowHistory(Numbers(rows, block => block.Known, work), NumberColumn.Constant(Days.Open, rows.Length), _sources.Take(rows)));

    private InstantColumn Instants(int[] rows, Work work)
    {
        var column = InstantColumn.ToFill(rows.Length, _blocks.Select(block => block.At));
        if (_seconds is not null)
        {
            work.Run(rows.Length, (from, end) => column.Fill(rows, _seconds, from, end));
            return column;
        }
        work.Run(rows.Length, (from, end) =>
        {
            for (var i = from; i < end; i++)
            {
                var (block, place) = Places[rows[i]];
                column.Fill(i, _blocks[block].At, place);
            }
        });
        return column;
    }

    private NumberColumn Numbers(int[] rows, Func<TouchBlock, NumberColumn> column, Work work)
    {
        var columns = Array.ConvertAll(_blocks, block => column(block));
        if (NumberColumn.AreConstant(columns, out var value))
            return NumberColumn.Constant(value, rows.Length);
        var taken = new int[rows.Length];
        work.Run(rows.Length, (from, end) =>
        {
            for (var i = from; i < end; i++)
            {
                var (block, place) = Places[rows[i]];
                taken[i] = columns[block][place];
            }
        });
        return NumberColumn.Of(taken);
    }

    private StatedIds Ids(IdKind kind, string member, Func<TouchBlock, NumberColumn> numbers, Func<TouchPools, IdPool> pool) => new(
        kind,
        FactTable.Touches,
        member,
        Places,
        Array.ConvertAll(_blocks, block => numbers(block)),
        Array.ConvertAll(_blocks, block => pool(block.Pools).Register),
        SourceOf);

    private static IEnumerable<TouchBlock> Rows(Values.ValueList<Touch> rows, TouchPools own)
    {
        for (var start = 0; start < rows.Count; start += TouchBlock.Rows)
            yield return Block(rows.AsSpan().Slice(start, Math.Min(TouchBlock.Rows, rows.Count - start)), own);
    }

    private static TouchBlock Block(ReadOnlySpan<Touch> rows, TouchPools own) => new(
        own,
        // A touch of an account has no deal.
        Column(rows, row => row.Deal is null ? -1 : own.Deals.NumberOf(row.Deal)),
        InstantColumn.Of(Values(rows, row => row.At.ToUnixTimeTicks())),
        Column(rows, row => own.Actors.NumberOf(row.Actor)),
        Column(rows, row => own.Roles.NumberOf(row.Role)),
        Column(rows, row => own.Kinds.NumberOf(row.Kind)),
        Column(rows, row => Days.Of(row.KnownOn)),
        Column(rows, row => row.Sequence ?? -1),
        Column(rows, row => row.Id is null ? -1 : own.TouchIds.NumberOf(row.Id)),
        SourceColumn.From(rows));

    private static NumberColumn Column(ReadOnlySpan<Touch> rows, Func<Touch, int> value) => NumberColumn.Of(Values(rows, value));

    private static T[] Values<T>(ReadOnlySpan<Touch> rows, Func<Touch, T> value)
    {
        var values = new T[rows.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = value(rows[i]);
        return values;
    }
}
