namespace CompPlan.Attribution.Analysis;

/// <summary>What a set of channels is taken to be worth, by the paths that need no other channel than those of the set.</summary>
public enum PathWorth
{
    /// <summary>
    /// How many of those paths ended with a won deal. The Shapley value is then the same as dividing every won deal evenly over its
    /// distinct channels.
    /// </summary>
    Conversions = 1,

    /// <summary>What was won on those paths, in whole units of the currency. The same holds by value.</summary>
    Value,

    /// <summary>The part of those paths that ended with a won deal, rounded half even to 12 decimals; zero without any path.</summary>
    ConversionRate,
}
