namespace CompPlan.Curves;

/// <summary>What a curve is read at.</summary>
public enum CurveAxis
{
    /// <summary>Attainment: a ratio, 1 = 100 % of the target.</summary>
    Ratio = 1,

    /// <summary>The raw value of the measure, in the measure's own unit.</summary>
    Value = 2,
}
