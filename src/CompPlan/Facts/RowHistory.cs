namespace CompPlan.Facts;

/// <summary>What every table knows of its rows beside what they say: since when, until when, and from where.</summary>
internal sealed class RowHistory(NumberColumn known, NumberColumn until, SourceColumn? sources)
{
    /// <summary>The day on which each row became known.</summary>
    public NumberColumn Known { get; } = known;

    /// <summary>The day from which another row is in force in its place.</summary>
    public NumberColumn Until { get; } = until;

    public SourceColumn? Sources { get; } = sources;
}
