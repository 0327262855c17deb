using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>Where stated rows were read from, block by block.</summary>
internal sealed class StatedSources(SourceColumn?[] blocks, BlockPlaces places)
{
    public IssueSource? this[int row] => places[row] is var (block, place) ? blocks[block]?[place] : null;

    /// <summary>The sources of the given rows; where all are successive lines of one file this shares the array.</summary>
    public SourceColumn? Take(int[] rows)
    {
        if (Array.TrueForAll(blocks, block => block is null))
            return null;
        if (IsSuccessive(out var file, out var first))
            return SourceColumn.OfLines(file, NumberColumn.Shifted(rows, first));
        var sources = new SourceNumbers(rows.Length);
        for (var i = 0; i < rows.Length; i++)
            sources.Set(i, this[rows[i]]);
        return sources.ToColumn();
    }

    private bool IsSuccessive(out string file, out int first)
    {
        (file, first) = ("", 0);
        for (var block = 0; block < blocks.Length; block++)
        {
            if (blocks[block] is not { } sources || !sources.IsSuccessive(out var name, out var line))
                return false;
            if (block == 0)
                (file, first) = (name, line);
            else if (name != file || line - places.StartOf(block) != first)
                return false;
        }
        return true;
    }
}
