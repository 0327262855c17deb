namespace CompPlan.Distribution;

/// <summary>
/// The most one person may get from a bonus, over all sub-pools and departments. A closed family. A cap that is not a whole
/// number of minor units is taken down to one.
/// </summary>
public abstract record IndividualCap
{
    private protected IndividualCap()
    {
    }

    /// <summary>The name of the variant in documents.</summary>
    internal abstract string Kind { get; }
}
