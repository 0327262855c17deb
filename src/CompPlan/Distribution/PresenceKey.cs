using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// How much a person was present in the department in the period: member days without the absences that do not count as presence, in the
/// unit of the bonus (days where it states none); the rounded factor presence ÷ whole period where the bonus rounds it.
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

    internal override WeightColumn WeightsOf(DepartmentSeats seats) => seats.Register.PresenceRule?.Rounding is { } rounding
        ? Rounded(seats, rounding.Step)
        : WeightColumn.Of(seats.Take(seats.Register.Presence), Fraction.Of(1, seats.Register.PresenceDenominator));

    /// <summary>Rounded factors, as whole numbers of the step.</summary>
    private static WeightColumn Rounded(DepartmentSeats seats, Fraction step)
    {
        var weights = new long[seats.Count];
        for (var i = 0; i < weights.Length; i++)
            if (seats.Register.IsEligible(seats.Seats[i]))
                weights[i] = (long)(seats.Register.FactorOf(seats.Seats[i])!.Value / step).Numerator;
        return WeightColumn.Of(weights, step);
    }
}
