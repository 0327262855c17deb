using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// Something that is measured over a period: a closed family. Some measures are reported or rated period by period, the
/// others are derived from measures of the plan, which they name by their ids, or from credit.
/// </summary>
public abstract record Measure
{
    private protected Measure(string id, string? name)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
        Name = name;
    }

    /// <summary>The id, once in a plan; measurements, goals and other measures name it.</summary>
    public string Id { get; }

    /// <summary>What people call it; absent where the id says it all.</summary>
    public string? Name { get; }

    /// <summary>The unit of its values.</summary>
    public abstract Unit Unit { get; }

    /// <summary>The ids of the measures it is derived from, in the order stated; none for one that is reported, rated or attributed.</summary>
    public abstract IEnumerable<string> Parts { get; }

    internal abstract string Kind { get; }

    /// <summary>Its value over the days asked for, or what stands in the way. The book gives facts and other measures.</summary>
    internal abstract MeasureResolution Resolve(MeasureBook book, MeasureSpan span);
}
