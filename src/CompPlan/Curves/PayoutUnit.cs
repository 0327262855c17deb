namespace CompPlan.Curves;

/// <summary>What the payouts of a curve are.</summary>
public enum PayoutUnit
{
    /// <summary>A ratio, 1 = 100 %: of a bonus, of a budget, of what else the plan multiplies by it.</summary>
    Ratio = 1,

    /// <summary>Plain numbers: points, money in whole units of the currency, money a head. Nothing about them is in percent.</summary>
    Points = 2,
}
