using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>A measure that is reported as a number: revenue, qualified leads, days of delay.</summary>
public sealed record ReportedMeasure : Measure
{
    private ReportedMeasure(string id, string? name, Unit unit, Cadence cadence, Combination combine)
        : base(id, name, cadence, combine) => Unit = unit;

    /// <inheritdoc/>
    public override Unit Unit { get; }

    internal override string Kind => "reported";

    /// <summary>A number in <paramref name="unit"/>, reported once a period of <paramref name="cadence"/>.</summary>
    public static ReportedMeasure Of(string id, string? name, Unit unit, Cadence cadence, Combination combine)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new ReportedMeasure(id, name, unit, cadence, combine);
    }
}
