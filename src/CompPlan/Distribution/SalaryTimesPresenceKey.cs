namespace CompPlan.Distribution;

/// <summary>
/// The salary of the days on which the person was present: over each present day the contractual annual gross ÷ the days of
/// that calendar year. A named product: nothing is prorated twice.
/// </summary>
public sealed record SalaryTimesPresenceKey : DistributionKey
{
    private static readonly SalaryTimesPresenceKey Only = new();

    private SalaryTimesPresenceKey()
    {
    }

    internal override string Kind => "salaryTimesPresence";

    /// <summary>The key; it has no terms of its own.</summary>
    public static SalaryTimesPresenceKey Of() => Only;

    internal override WeightColumn WeightsOf(DepartmentSeats seats) =>
        WeightColumn.Of(seats.Take(seats.Register.SalaryPresenceKey), seats.SalaryUnit);
}
