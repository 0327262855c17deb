namespace CompPlan.Values;

/// <summary>The unit of a measure: an amount in a currency, a count, a ratio, points or days. Units never mix.</summary>
public sealed record Unit
{
    private Unit(UnitKind kind, string? currencyCode)
    {
        Kind = kind;
        CurrencyCode = currencyCode;
    }

    /// <summary>Things: leads, deals, incidents.</summary>
    public static Unit Count { get; } = new(UnitKind.Count, null);

    /// <summary>A ratio, 1 = 100 %.</summary>
    public static Unit Ratio { get; } = new(UnitKind.Ratio, null);

    /// <summary>Points of a scale of its own.</summary>
    public static Unit Points { get; } = new(UnitKind.Points, null);

    /// <summary>Days.</summary>
    public static Unit Days { get; } = new(UnitKind.Days, null);

    /// <summary>What is counted.</summary>
    public UnitKind Kind { get; }

    /// <summary>The currency of an amount, as its ISO 4217 code; absent for everything else.</summary>
    public string? CurrencyCode { get; }

    /// <summary>Money in whole units of the currency with the code <paramref name="currencyCode"/>; review checks that there is one.</summary>
    public static Unit Amount(string currencyCode)
    {
        ArgumentNullException.ThrowIfNull(currencyCode);
        return new Unit(UnitKind.Amount, currencyCode);
    }

    /// <summary>The currency code of an amount, otherwise the kind in lower case: <c>EUR</c>, <c>count</c>, <c>days</c>.</summary>
    public override string ToString() => CurrencyCode ?? Kind switch
    {
        UnitKind.Count => "count",
        UnitKind.Ratio => "ratio",
        UnitKind.Points => "points",
        UnitKind.Days => "days",
        _ => "amount",
    };
}
