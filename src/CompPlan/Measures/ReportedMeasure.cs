using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>A measure that is reported as a number: revenue, qualified leads, days of delay.</summary>
public sealed record ReportedMeasure : PeriodicMeasure
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

    private protected override (MeasuredTerm? Term, Issue? Fault) Take(PerformancePeriod period, Measurement fact) => fact.Value is { } value
        ? (MeasuredTerm.Reported(period, fact, value), null)
        : (null, Issue.Error(
            IssueCodes.MissingField, Table, $"The measurement of '{Id}' for {period.Name} has no value; the measure is reported as a number.", "State a value in place of the level."));
}
