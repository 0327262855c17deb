namespace CompPlan.Facts;

/// <summary>What every table knows of its rows beside what they say: since when, until when, and from where.</summary>
internal sealed class RowHistory(int[] known, int[] until, SourceColumn? sources)
{
    public int[] Known { get; } = known;

    public int[] Until { get; } = until;

    public SourceColumn? Sources { get; } = sources;
}
