namespace CompPlan.Curves;

/// <summary>Where on a curve a reading lies.</summary>
public enum CurvePlace
{
    /// <summary>Below the first point of a linear curve, or below the first band.</summary>
    Below = 1,

    /// <summary>Exactly at a point of a linear curve.</summary>
    Point = 2,

    /// <summary>Strictly between two points of a linear curve.</summary>
    Segment = 3,

    /// <summary>Above the last point of a linear curve, or above the end of the last band.</summary>
    Above = 4,

    /// <summary>On a step of a step curve.</summary>
    Step = 5,

    /// <summary>On none of the steps of a step curve: the payout stated otherwise.</summary>
    NoStep = 6,

    /// <summary>In a band of a curve of bands; a boundary lies in the band of the stated side.</summary>
    Band = 7,

    /// <summary>After so many whole buckets, none included.</summary>
    Bucket = 8,
}
