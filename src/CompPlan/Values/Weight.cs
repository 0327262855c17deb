namespace CompPlan.Values;

/// <summary>The weight of one item, in the unit of its list.</summary>
public sealed record Weight
{
    private Weight(string id, Fraction value)
    {
        Id = id;
        Value = value;
    }

    /// <summary>What has the weight.</summary>
    public string Id { get; }

    /// <summary>The weight, in the unit of the list.</summary>
    public Fraction Value { get; }

    /// <summary>The weight <paramref name="value"/> of <paramref name="id"/>.</summary>
    public static Weight Of(string id, Fraction value)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new Weight(id, value);
    }
}
