namespace CompPlan.Curves;

/// <summary>What the value of a band is.</summary>
public enum BandPayment
{
    /// <summary>A rate: payout for one unit of x. On the axis <c>ratio</c> the unit is 100 %.</summary>
    Rate = 1,

    /// <summary>An amount for the whole width of the band, spread over it in proportion: half of the band pays half of it.</summary>
    Spread = 2,

    /// <summary>An amount paid in whole as soon as the band is entered.</summary>
    Flat = 3,
}
