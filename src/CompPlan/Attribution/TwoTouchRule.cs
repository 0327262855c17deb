namespace CompPlan.Attribution;

/// <summary>What becomes of the middle weight of a <see cref="PositionModel"/> when a deal has two positions and so no middle.</summary>
public enum TwoTouchRule
{
    /// <summary>First and last keep their proportion: 60 / 20 / 20 becomes 75 % and 25 %.</summary>
    Renormalise = 1,

    /// <summary>First and last take half of the middle each: 60 / 20 / 20 becomes 70 % and 30 %.</summary>
    SplitMiddle,
}
