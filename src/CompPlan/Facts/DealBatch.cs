using CompPlan.Rounding;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// Many deals, stated as columns instead of as a <see cref="Deal"/> each. For integrators who load millions. A batch only grows; it
/// is filled by one thread at a time, while its pools serve any number. The review of a draft finds the same in it, and makes the same
/// facts of it, as of the same rows.
/// </summary>
public sealed class DealBatch
{
    /// <summary>Stands for an instant that a deal has not reached.</summary>
    public const long NoInstant = InstantColumn.Absent;

    private readonly string? _file;
    private readonly DealBuffer _buffer = new();
    private readonly List<DealBlock> _blocks = [];

    private DealBatch(DealPools pools, string? file)
    {
        Pools = pools;
        _file = file;
    }

    /// <summary>The pools that its numbers are from.</summary>
    public DealPools Pools { get; }

    /// <summary>How many deals it holds.</summary>
    public int Count => _blocks.Count * TouchBlock.Rows + _buffer.Count;

    /// <summary>A batch without deals.</summary>
    /// <param name="pools">The pools that its numbers are from.</param>
    /// <param name="file">The file that the rows are from, for the sources of findings; absent where they are from none.</param>
    public static DealBatch Empty(DealPools pools, string? file)
    {
        ArgumentNullException.ThrowIfNull(pools);
        return new DealBatch(pools, file);
    }

    /// <summary>
    /// Adds rows whose values are in one currency. Every span has as many entries as there are rows; those of what no row states, and of
    /// lines where there is no file, may be empty. Instants are ticks of 100 nanoseconds since 1970, as
    /// <see cref="Instant.ToUnixTimeTicks"/> gives them, or <see cref="NoInstant"/>. Whether values, instants and dates make sense is
    /// judged by the review.
    /// </summary>
    /// <param name="deals">Numbers of <see cref="DealPools.Deals"/>.</param>
    /// <param name="values">What is to be credited, in minor units of <paramref name="currency"/>.</param>
    /// <param name="currency">The currency of all values.</param>
    /// <param name="knownOn">The day on which each deal became known.</param>
    /// <param name="won">When each deal was won.</param>
    /// <param name="leadCreated">When each lead was created.</param>
    /// <param name="opportunityCreated">When each opportunity was created.</param>
    /// <param name="delivered">When each deal was delivered.</param>
    /// <param name="ended">When each deal was ended.</param>
    /// <param name="accounts">Numbers of <see cref="DealPools.Accounts"/>; −1 where a deal has none.</param>
    /// <param name="lines">The line of each row in the file, from one.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is in none of the pools.</exception>
    public void Add(
        ReadOnlySpan<int> deals,
        ReadOnlySpan<long> values,
        Currency currency,
        ReadOnlySpan<LocalDate> knownOn,
        ReadOnlySpan<long> won = default,
        ReadOnlySpan<long> leadCreated = default,
        ReadOnlySpan<long> opportunityCreated = default,
        ReadOnlySpan<long> delivered = default,
        ReadOnlySpan<long> ended = default,
        ReadOnlySpan<int> accounts = default,
        ReadOnlySpan<int> lines = default)
    {
        ArgumentNullException.ThrowIfNull(currency);
        BatchNumbers.Require(deals, deals.Length, Pools.Deals.Count, least: 0, nameof(deals));
        if (!accounts.IsEmpty)
            BatchNumbers.Require(accounts, deals.Length, Pools.Accounts.Count, least: -1, nameof(accounts));
        BatchNumbers.RequireLength(values.Length, deals.Length, nameof(values));
        BatchNumbers.RequireLength(knownOn.Length, deals.Length, nameof(knownOn));
        foreach (var length in (ReadOnlySpan<int>)[won.Length, leadCreated.Length, opportunityCreated.Length, delivered.Length, ended.Length, lines.Length])
            if (length != 0)
                BatchNumbers.RequireLength(length, deals.Length, nameof(won));
        AddRows(deals, values, Pools.Currencies.NumberOf(currency.Code), knownOn, won, leadCreated, opportunityCreated, delivered, ended, accounts, lines);
    }

    /// <summary>Its deals as facts, in the order in which they were added; made one by one as they are asked for.</summary>
    public IEnumerable<Deal> ToRows()
    {
        foreach (var block in Blocks)
            for (var row = 0; row < block.Count; row++)
                yield return block.ToRow(row);
    }

    /// <summary>Its rows in blocks.</summary>
    internal IEnumerable<DealBlock> Blocks => _buffer.Count == 0 ? _blocks : _blocks.Append(_buffer.ToBlock(Pools, _file));

    private void AddRows(
        ReadOnlySpan<int> deals, ReadOnlySpan<long> values, int currency, ReadOnlySpan<LocalDate> knownOn, ReadOnlySpan<long> won,
        ReadOnlySpan<long> leadCreated, ReadOnlySpan<long> opportunityCreated, ReadOnlySpan<long> delivered, ReadOnlySpan<long> ended,
        ReadOnlySpan<int> accounts, ReadOnlySpan<int> lines)
    {
        for (var start = 0; start < deals.Length;)
        {
            var count = Math.Min(TouchBlock.Rows - _buffer.Count, deals.Length - start);
            _buffer.Add(
                deals.Slice(start, count), values.Slice(start, count), currency, knownOn.Slice(start, count), Part(accounts, start, count), Part(lines, start, count));
            _buffer.AddInstants(0, Part(leadCreated, start, count), count);
            _buffer.AddInstants(1, Part(opportunityCreated, start, count), count);
            _buffer.AddInstants(2, Part(won, start, count), count);
            _buffer.AddInstants(3, Part(delivered, start, count), count);
            _buffer.AddInstants(4, Part(ended, start, count), count);
            start += count;
            if (_buffer.Count == TouchBlock.Rows)
            {
                _blocks.Add(_buffer.ToBlock(Pools, _file));
                _buffer.Clear();
            }
        }
    }

    private static ReadOnlySpan<T> Part<T>(ReadOnlySpan<T> column, int start, int count) => column.IsEmpty ? column : column.Slice(start, count);
}
