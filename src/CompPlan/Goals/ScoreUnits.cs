using CompPlan.Curves;

namespace CompPlan.Goals;

/// <summary>Which unit the score of a node has, from the scores below it. Review refuses what cannot be mixed.</summary>
internal static class ScoreUnits
{
    /// <summary>The unit that all have, as far as it is known.</summary>
    internal static PayoutUnit? Shared(IReadOnlyList<PayoutUnit?> units) => units.FirstOrDefault(unit => unit is not null);

    internal static PayoutUnit Shared(IReadOnlyList<ScoreReading> readings) => readings.Count == 0 ? PayoutUnit.Ratio : readings[0].Unit;

    /// <summary>Of a product: points where one factor is in points.</summary>
    internal static PayoutUnit? OfProduct(IReadOnlyList<PayoutUnit?> units) => units.Contains(PayoutUnit.Points) ? PayoutUnit.Points : Shared(units);

    internal static PayoutUnit OfProduct(IReadOnlyList<ScoreReading> readings) =>
        readings.Any(reading => reading.Unit == PayoutUnit.Points) ? PayoutUnit.Points : PayoutUnit.Ratio;
}
