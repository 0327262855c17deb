namespace CompPlan.Facts;

/// <summary>Where the rows of a draft lie in the blocks that state them: block by block, in order.</summary>
internal sealed class BlockPlaces
{
    private readonly int[] _starts;
    private readonly bool _aligned;

    private BlockPlaces(int[] starts, bool aligned)
    {
        _starts = starts;
        _aligned = aligned;
    }

    /// <summary>Whether all blocks but the last are full, so that the number of a row is its block and its place.</summary>
    public bool IsAligned => _aligned;

    /// <summary>How many rows there are in all.</summary>
    public int Count => _starts[^1];

    /// <summary>How many blocks there are.</summary>
    public int Blocks => _starts.Length - 1;

    public static BlockPlaces Of(IEnumerable<int> counts)
    {
        var (starts, aligned) = (new List<int> { 0 }, true);
        foreach (var count in counts)
        {
            // Where every block before is full, the number of a row is its block and its place.
            aligned &= starts[^1] == (starts.Count - 1) << TouchBlock.Bits;
            starts.Add(starts[^1] + count);
        }
        return new BlockPlaces([.. starts], aligned);
    }

    /// <summary>The first row of a block.</summary>
    public int StartOf(int block) => _starts[block];

    /// <summary>The block and the place in it of a row.</summary>
    public (int Block, int Place) this[int row]
    {
        get
        {
            if (_aligned)
                return (row >> TouchBlock.Bits, row & TouchBlock.Mask);
            var block = Array.BinarySearch(_starts, row);
            if (block < 0)
                block = ~block - 1;
            while (_starts[block + 1] == row)
                block++;
            return (block, row - _starts[block]);
        }
    }
}
