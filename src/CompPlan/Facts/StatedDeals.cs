using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>All stated deals: the rows of the batches, then those stated one by one, block by block.</summary>
internal sealed class StatedDeals
{
    private readonly DealBlock[] _blocks;
    private readonly BlockPlaces _places;
    private readonly StatedSources _sources;

    private StatedDeals(DealBlock[] blocks)
    {
        _blocks = blocks;
        _places = BlockPlaces.Of(blocks.Select(block => block.Count));
        _sources = new StatedSources([.. blocks.Select(block => block.Sources)], _places);
        Deal = Ids(IdKind.Deal, "id", block => block.Deal, pools => pools.Deals);
        Currency = Ids(IdKind.Currency, "currency", block => block.Currency, pools => pools.Currencies);
        Account = Ids(IdKind.Account, "account", block => block.Account, pools => pools.Accounts);
    }

    public int Count => _places.Count;

    public StatedIds Deal { get; }

    public StatedIds Currency { get; }

    public StatedIds Account { get; }

    public IEnumerable<StatedIds> IdColumns => [Deal, Currency, Account];

    public static StatedDeals Of(FactsDraft draft, DealPools own) =>
        new([.. draft.DealBatches.SelectMany(batch => batch.Blocks), .. Rows(draft.Deals, own)]);

    /// <summary>The rows in the order of their deals; null where one is stated twice.</summary>
    public int[]? Order(SealedIds ids)
    {
        var order = new int[ids[IdKind.Deal].Count];
        order.AsSpan().Fill(-1);
        for (var block = 0; block < _blocks.Length; block++)
        {
            var (numbers, ranks) = Deal.Block(block, ids);
            var next = _places.StartOf(block);
            foreach (var number in numbers.Ints ?? numbers.ToArray())
            {
                ref var row = ref order[ranks[number]];
                if (row >= 0)
                    return null;
                row = next++;
            }
        }
        // Deals that only touches name have no row.
        return order.Length == Count ? order : Array.FindAll(order, row => row >= 0);
    }

    /// <summary>The given rows, in the given order, with the numbers that the ids have in their tables.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="isOrder">Whether the rows are those of <see cref="Order"/>, each deal once.</param>
    /// <param name="ids">The tables of ids.</param>
    /// <param name="work">The cores.</param>
    public DealColumns Take(int[] rows, bool isOrder, SealedIds ids, Work work)
    {
        return new DealColumns(
            isOrder && rows.Length == ids[IdKind.Deal].Count ? NumberColumn.Line(rows.Length) : NumberColumn.Of(Deal.Take(rows, ids, work).ToArray()),
            Values(rows, work),
            Currency.Take(rows, ids, work),
            Instants(0, rows, work),
            Instants(1, rows, work),
            Instants(2, rows, work),
            Instants(3, rows, work),
            Instants(4, rows, work),
            Account.IsAbsent ? null : Account.Take(rows, ids, work),
            new RowHistory(Known(rows), NumberColumn.Constant(Days.Open, rows.Length), _sources.Take(rows)));
    }

    private long[] Values(int[] rows, Work work)
    {
        var taken = new long[rows.Length];
        work.Run(rows.Length, (from, end) =>
        {
            for (var i = from; i < end; i++)
            {
                var (block, place) = _places[rows[i]];
                taken[i] = _blocks[block].Value[place];
            }
        });
        return taken;
    }

    private NumberColumn Known(int[] rows)
    {
        if (NumberColumn.AreConstant(Array.ConvertAll(_blocks, block => block.Known), out var day))
            return NumberColumn.Constant(day, rows.Length);
        var known = new int[rows.Length];
        for (var i = 0; i < known.Length; i++)
            known[i] = _places[rows[i]] is var (block, place) ? _blocks[block].Known[place] : 0;
        return NumberColumn.Of(known);
    }

    private InstantColumn Instants(int milestone, int[] rows, Work work)
    {
        var column = InstantColumn.ToFill(rows.Length, _blocks.Select(block => block.Instants[milestone]));
        if (!column.IsAbsent && _places.IsAligned && Array.TrueForAll(_blocks, block => block.Instants[milestone].Seconds is not null))
        {
            var seconds = Array.ConvertAll(_blocks, block => block.Instants[milestone].Seconds!);
            work.Run(rows.Length, (from, end) => column.Fill(rows, seconds, from, end));
        }
        else if (!column.IsAbsent)
            work.Run(rows.Length, (from, end) =>
            {
                for (var i = from; i < end; i++)
                {
                    var (block, place) = _places[rows[i]];
                    column.Fill(i, _blocks[block].Instants[milestone], place);
                }
            });
        return column;
    }

    private StatedIds Ids(IdKind kind, string member, Func<DealBlock, NumberColumn> numbers, Func<DealPools, IdPool> pool) => new(
        kind,
        FactTable.Deals,
        member,
        _places,
        Array.ConvertAll(_blocks, block => numbers(block)),
        Array.ConvertAll(_blocks, block => pool(block.Pools).Register),
        row => _sources[row]);

    private static IEnumerable<DealBlock> Rows(ValueList<Deal> rows, DealPools own)
    {
        for (var start = 0; start < rows.Count; start += TouchBlock.Rows)
            yield return Block(rows.AsSpan().Slice(start, Math.Min(TouchBlock.Rows, rows.Count - start)), own);
    }

    private static DealBlock Block(ReadOnlySpan<Deal> rows, DealPools own) => new(
        own,
        NumberColumn.Of(Values(rows, row => own.Deals.NumberOf(row.Id))),
        Values(rows, row => row.Value.Minor),
        NumberColumn.Of(Values(rows, row => row.Value.Currency is { } currency ? own.Currencies.NumberOf(currency.Code) : -1)),
        NumberColumn.Of(Values(rows, row => row.Account is { } account ? own.Accounts.NumberOf(account) : -1)),
        [
            InstantColumn.Of(Values(rows, row => Ticks(row.LeadCreated))),
            InstantColumn.Of(Values(rows, row => Ticks(row.OpportunityCreated))),
            InstantColumn.Of(Values(rows, row => Ticks(row.Won))),
            InstantColumn.Of(Values(rows, row => Ticks(row.Delivered))),
            InstantColumn.Of(Values(rows, row => Ticks(row.Ended))),
        ],
        NumberColumn.Of(Values(rows, row => Days.Of(row.KnownOn))),
        SourceColumn.From(rows));

    private static long Ticks(Instant? instant) => instant?.ToUnixTimeTicks() ?? InstantColumn.Absent;

    private static T[] Values<T>(ReadOnlySpan<Deal> rows, Func<Deal, T> value)
    {
        var values = new T[rows.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = value(rows[i]);
        return values;
    }
}
