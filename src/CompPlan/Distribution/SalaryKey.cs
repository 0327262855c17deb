namespace CompPlan.Distribution;

/// <summary>
/// The salary earned as a member of the department in the period, before absences: over each member day the contractual
/// annual gross ÷ the days of that calendar year.
/// </summary>
public sealed record SalaryKey : DistributionKey
{
    private static readonly SalaryKey Only = new();

    private SalaryKey()
    {
    }

    internal override string Kind => "salary";

    /// <summary>The key; it has no terms of its own.</summary>
    public static SalaryKey Of() => Only;

    internal override WeightColumn WeightsOf(DepartmentSeats seats) =>
        WeightColumn.Of(seats.Take(seats.Register.SalaryKey), seats.SalaryUnit);
}
