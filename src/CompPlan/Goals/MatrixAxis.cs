namespace CompPlan.Goals;

/// <summary>What chooses the row or the column of a matrix: a closed family.</summary>
public abstract record MatrixAxis
{
    private protected MatrixAxis()
    {
    }

    /// <summary>How many places or levels it has.</summary>
    public abstract int Count { get; }

    internal abstract string Kind { get; }

    internal virtual IEnumerable<string> Goals => [];

    internal virtual IEnumerable<string> Measures => [];

    internal abstract AxisReading Read(ScoreReader scores, BetweenCells between);
}
