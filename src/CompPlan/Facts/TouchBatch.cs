using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// Many touches of deals, stated as columns instead of as a <see cref="Touch"/> each: about 14 bytes a row. For integrators who load
/// millions. A batch only grows; it is filled by one thread at a time, while its pools serve any number. The review of a draft finds
/// the same in it, and makes the same facts of it, as of the same rows. Touches that state an account, a contact, a channel, a share,
/// an engagement or who entered them are stated as rows.
/// </summary>
public sealed class TouchBatch
{
    private readonly string? _file;
    private readonly TouchBuffer _buffer = new();
    private readonly List<TouchBlock> _blocks = [];

    private TouchBatch(TouchPools pools, string? file)
    {
        Pools = pools;
        _file = file;
    }

    /// <summary>The pools that its numbers are from.</summary>
    public TouchPools Pools { get; }

    /// <summary>How many touches it holds.</summary>
    public int Count => _blocks.Count * TouchBlock.Rows + _buffer.Count;

    /// <summary>A batch without touches.</summary>
    /// <param name="pools">The pools that its numbers are from.</param>
    /// <param name="file">The file that the rows are from, for the sources of findings; absent where they are from none.</param>
    public static TouchBatch Empty(TouchPools pools, string? file)
    {
        ArgumentNullException.ThrowIfNull(pools);
        return new TouchBatch(pools, file);
    }

    /// <summary>
    /// Adds rows. Every span has as many entries as there are rows; those of what no row states, and of lines where there is no file,
    /// may be empty. Whether instants, sequences and dates are in range is judged by the review.
    /// </summary>
    /// <param name="deals">Numbers of <see cref="TouchPools.Deals"/>.</param>
    /// <param name="ticks">Instants in ticks of 100 nanoseconds since 1970, as <see cref="Instant.ToUnixTimeTicks"/> gives them.</param>
    /// <param name="actors">Numbers of <see cref="TouchPools.Actors"/>.</param>
    /// <param name="roles">Numbers of <see cref="TouchPools.Roles"/>.</param>
    /// <param name="kinds">Numbers of <see cref="TouchPools.Kinds"/>.</param>
    /// <param name="knownOn">The day on which each touch became known.</param>
    /// <param name="sequences">Sequence numbers; −1 where a row has none.</param>
    /// <param name="touchIds">Numbers of <see cref="TouchPools.TouchIds"/>; −1 where a row has none.</param>
    /// <param name="lines">The line of each row in the file, from one.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is in none of the pools.</exception>
    public void Add(
        ReadOnlySpan<int> deals,
        ReadOnlySpan<long> ticks,
        ReadOnlySpan<int> actors,
        ReadOnlySpan<int> roles,
        ReadOnlySpan<int> kinds,
        ReadOnlySpan<LocalDate> knownOn,
        ReadOnlySpan<int> sequences = default,
        ReadOnlySpan<int> touchIds = default,
        ReadOnlySpan<int> lines = default)
    {
        BatchNumbers.Require(deals, deals.Length, Pools.Deals.Count, least: 0, nameof(deals));
        BatchNumbers.Require(actors, deals.Length, Pools.Actors.Count, least: 0, nameof(actors));
        BatchNumbers.Require(roles, deals.Length, Pools.Roles.Count, least: 0, nameof(roles));
        BatchNumbers.Require(kinds, deals.Length, Pools.Kinds.Count, least: 0, nameof(kinds));
        if (!touchIds.IsEmpty)
            BatchNumbers.Require(touchIds, deals.Length, Pools.TouchIds.Count, least: -1, nameof(touchIds));
        BatchNumbers.RequireLength(ticks.Length, deals.Length, nameof(ticks));
        BatchNumbers.RequireLength(knownOn.Length, deals.Length, nameof(knownOn));
        if (!sequences.IsEmpty)
            BatchNumbers.RequireLength(sequences.Length, deals.Length, nameof(sequences));
        if (!lines.IsEmpty)
            BatchNumbers.RequireLength(lines.Length, deals.Length, nameof(lines));
        for (var start = 0; start < deals.Length;)
        {
            var count = Math.Min(TouchBlock.Rows - _buffer.Count, deals.Length - start);
            var part = new Range(start, start + count);
            _buffer.Add(
                deals[part], ticks[part], actors[part], roles[part], kinds[part], knownOn[part],
                sequences.IsEmpty ? sequences : sequences[part], touchIds.IsEmpty ? touchIds : touchIds[part], lines.IsEmpty ? lines : lines[part]);
            start += count;
            if (_buffer.Count == TouchBlock.Rows)
            {
                _blocks.Add(_buffer.ToBlock(Pools, _file));
                _buffer.Clear();
            }
        }
    }

    /// <summary>Its touches as facts, in the order in which they were added; made one by one as they are asked for.</summary>
    public IEnumerable<Touch> ToRows()
    {
        foreach (var block in Blocks)
            for (var row = 0; row < block.Count; row++)
                yield return block.ToRow(row);
    }

    /// <summary>Its rows in blocks, all but the last of them full.</summary>
    internal IEnumerable<TouchBlock> Blocks => _buffer.Count == 0 ? _blocks : _blocks.Append(_buffer.ToBlock(Pools, _file));
}
