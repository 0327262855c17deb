using CompPlan.Values;
using NodaTime;

namespace CompPlan.Distribution;

/// <summary>
/// An amount that somebody else sets and the plan quotes with its days, such as the yearly ceiling of social security. Bounds of
/// people are multiples of it.
/// </summary>
public sealed record Ceiling
{
    private Ceiling(string id, ValueList<CeilingValue> values)
    {
        Id = id;
        Values = values;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The amounts by their days, without an overlap.</summary>
    public ValueList<CeilingValue> Values { get; }

    /// <summary>A ceiling of dated amounts.</summary>
    public static Ceiling Of(string id, params IEnumerable<CeilingValue> values)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new Ceiling(id, ValueList<CeilingValue>.Of(values));
    }

    /// <summary>The amount in force on a day, or null.</summary>
    public CeilingValue? ValueOn(LocalDate day)
    {
        foreach (var value in Values)
            if (value.From <= day && day <= value.To)
                return value;
        return null;
    }
}
