namespace CompPlan.Distribution;

/// <summary>
/// What a person's share of a sub-pool is proportional to. A closed family. Only eligible people have weight; both ends of
/// every membership and absence count; nothing is rounded before the division.
/// </summary>
public abstract record DistributionKey
{
    private protected DistributionKey()
    {
    }

    /// <summary>The name of the variant in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>The weights of the people of a department, zero for those who are not eligible.</summary>
    internal abstract WeightColumn WeightsOf(DepartmentSeats seats);

    /// <summary>
    /// How a sub-pool is divided between the people who have weight and what goes back to the company, as two weights; all of it stays
    /// with the people where the second is zero.
    /// </summary>
    internal virtual (long Members, long Others) Kept(DepartmentSeats seats) => (1, 0);
}
