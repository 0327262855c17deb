using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// The days a person was present in the department in the period: member days without the absences that do not count as
/// presence. Unit: days.
/// </summary>
public sealed record PresenceKey : DistributionKey
{
    private static readonly PresenceKey Only = new();

    private PresenceKey()
    {
    }

    internal override string Kind => "presence";

    /// <summary>The key; it has no terms of its own.</summary>
    public static PresenceKey Of() => Only;

    internal override WeightColumn WeightsOf(DepartmentSeats seats) =>
        WeightColumn.Of(seats.Take(seats.Register.PresentDays), Fraction.One);
}
