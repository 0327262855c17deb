namespace CompPlan.Values;

/// <summary>The weight of one thing, as it was stated; the list it stands in says the unit.</summary>
public sealed record Weight
{
    private Weight(string id, Fraction value)
    {
        Id = id;
        Value = value;
    }

    /// <summary>Whose weight it is, for example a department.</summary>
    public string Id { get; }

    /// <summary>The number as stated: 40 for 40 % in a list in percent, 0.4 in a list in fractions. Review refuses negative ones.</summary>
    public Fraction Value { get; }

    /// <summary>The weight <paramref name="value"/> of <paramref name="id"/>.</summary>
    public static Weight Of(string id, Fraction value)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new Weight(id, value);
    }
}
