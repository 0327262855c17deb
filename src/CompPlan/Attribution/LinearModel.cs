namespace CompPlan.Attribution;

/// <summary>Every touch at or before the won instant has the same weight. The deal is earned on the date it was won.</summary>
public sealed record LinearModel : AttributionModel
{
    private LinearModel()
    {
    }

    /// <summary>The one linear model; it has no parameters.</summary>
    public static LinearModel Instance { get; } = new();

    internal override string Kind => "linear";
}
