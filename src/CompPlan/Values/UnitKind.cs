namespace CompPlan.Values;

/// <summary>What a measure counts.</summary>
public enum UnitKind
{
    /// <summary>Money in whole units of a currency: 1234.5 is 1,234 euros and 50 cents.</summary>
    Amount = 1,

    /// <summary>Things: leads, deals, deliveries, incidents.</summary>
    Count = 2,

    /// <summary>A ratio, 1 = 100 %: margins, rates, shares, ratings.</summary>
    Ratio = 3,

    /// <summary>Points of a scale of its own: a satisfaction score of 4.36, a promoter score of 27.</summary>
    Points = 4,

    /// <summary>Days.</summary>
    Days = 5,
}
