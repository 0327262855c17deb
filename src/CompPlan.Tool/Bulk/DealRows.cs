using System.Runtime.CompilerServices;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Tables;
using NodaTime;

namespace CompPlan.Tool.Bulk;

/// <summary>The rows of one piece of the deals.</summary>
internal sealed class DealRows : ChunkRows
{
    private readonly DealBatch _into;
    private readonly ByteCells _read = new();
    private readonly IdCellColumn _deals;
    private readonly IdCellColumn _accounts;
    private readonly long[][] _instants = [[], [], [], [], []];
    private long[] _values = [];
    private Currency[] _currencies = [];
    private LocalDate[] _knownOn = [];

    public DealRows(CsvHeader header, DealBatch into)
        : base(DealsTable.Table, header)
    {
        _into = into;
        _deals = new IdCellColumn(into.Pools.Deals);
        _accounts = new IdCellColumn(into.Pools.Accounts);
    }

    public override void AppendTo(int before)
    {
        foreach (ref var line in Lines.AsSpan(0, Count))
            line += before;
        for (var start = 0; start < Count;)
        {
            var end = start + 1;
            while (end < Count && _currencies[end] == _currencies[start])
                end++;
            Append(start, end - start);
            start = end;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override bool TryBind(int start, ReadOnlySpan<int> ends)
    {
        var row = Count;
        if (!_read.TryCurrency(Cell(DealsTable.CurrencyCode, start, ends), out _currencies[row])
            || !ByteCells.TryAmount(Cell(DealsTable.Amount, start, ends), _currencies[row], out _values[row])
            || !_read.TryDate(Cell(DealsTable.KnownOn, start, ends), out _knownOn[row])
            || !TrySet(_deals, DealsTable.DealId, row, start, ends))
            return false;
        for (var milestone = 0; milestone < _instants.Length; milestone++)
            if (!_read.TryOptionalInstant(Cell(DealsTable.FirstInstant + milestone, start, ends), out _instants[milestone][row]))
                return false;
        if (!Cell(DealsTable.AccountId, start, ends).IsEmpty)
            return TrySet(_accounts, DealsTable.AccountId, row, start, ends);
        _accounts.SetNone(row);
        return true;
    }

    protected override void BindCareful(CsvRow row, int line)
    {
        if (!row.HasEveryCell() || DealsTable.Bind(row) is not { } deal)
            return;
        var place = NextPlace();
        _deals.Set(place, deal.Id);
        if (deal.Account is { } account)
            _accounts.Set(place, account);
        else
            _accounts.SetNone(place);
        (_values[place], _currencies[place], _knownOn[place]) = (deal.Value.Minor, deal.Value.Currency!, deal.KnownOn);
        _instants[0][place] = Ticks(deal.LeadCreated);
        _instants[1][place] = Ticks(deal.OpportunityCreated);
        _instants[2][place] = Ticks(deal.Won);
        _instants[3][place] = Ticks(deal.Delivered);
        _instants[4][place] = Ticks(deal.Ended);
        Take(line);
    }

    protected override void Finish()
    {
        _deals.Find(Bytes, Count);
        _accounts.Find(Bytes, Count);
    }

    protected override void Resize(int size)
    {
        _deals.Resize(size);
        _accounts.Resize(size);
        foreach (ref var instants in _instants.AsSpan())
            Array.Resize(ref instants, size);
        Array.Resize(ref _values, size);
        Array.Resize(ref _currencies, size);
        Array.Resize(ref _knownOn, size);
    }

    private void Append(int start, int count) => _into.Add(
        _deals.Numbers(Count).Slice(start, count),
        _values.AsSpan(start, count),
        _currencies[start],
        _knownOn.AsSpan(start, count),
        won: Instants(2, start, count),
        leadCreated: Instants(0, start, count),
        opportunityCreated: Instants(1, start, count),
        delivered: Instants(3, start, count),
        ended: Instants(4, start, count),
        accounts: Header.CellOf(DealsTable.AccountId) < 0 ? default : _accounts.Numbers(Count).Slice(start, count),
        lines: Lines.AsSpan(start, count));

    private ReadOnlySpan<long> Instants(int milestone, int start, int count) =>
        Header.CellOf(DealsTable.FirstInstant + milestone) < 0 ? default : _instants[milestone].AsSpan(start, count);

    private bool TrySet(IdCellColumn column, int number, int row, int start, ReadOnlySpan<int> ends)
    {
        var cell = CellOf(number);
        return column.TrySet(row, cell == 0 ? start : ends[cell - 1] + 1, ends[cell]);
    }

    private static long Ticks(Instant? instant) => instant?.ToUnixTimeTicks() ?? DealBatch.NoInstant;
}
