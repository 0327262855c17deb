namespace CompPlan.Curves;

/// <summary>What a linear curve does beyond its first or last point. The points themselves are always inclusive.</summary>
public enum CurveEnd
{
    /// <summary>Pays nothing. At the point itself the point's payout is paid: a jump.</summary>
    Nothing = 1,

    /// <summary>Pays what the nearest point pays.</summary>
    Hold = 2,

    /// <summary>Follows the line through the nearest two points.</summary>
    Extrapolate = 3,
}
