using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// A measure that is reported or rated once a period of its own cadence. It says how the values of its own periods combine over
/// a longer period. A missing inner period is a fault, never a zero.
/// </summary>
public abstract record PeriodicMeasure : Measure
{
    private protected const string Table = "measurements";

    private protected PeriodicMeasure(string id, string? name, Cadence cadence, Combination combine)
        : base(id, name)
    {
        ArgumentNullException.ThrowIfNull(cadence);
        Cadence = cadence;
        Combine = combine;
    }

    /// <summary>How often it is measured: one measurement a period of this length.</summary>
    public Cadence Cadence { get; }

    /// <summary>How its values combine over a longer period.</summary>
    public Combination Combine { get; }

    /// <summary>None: its values are facts.</summary>
    public override IEnumerable<string> Parts => [];

    internal override MeasureResolution Resolve(MeasureBook book, PerformancePeriod period)
    {
        if (!Cadence.Divides(period.Cadence))
            return MeasureResolution.Of([CadenceFault(period)]);
        var facts = book.FactsOf(this);
        var issues = facts.OddIn(period).Select(PeriodFault).ToList();
        var terms = new List<MeasuredTerm>();
        foreach (var own in book.Calendar.PeriodsWithin(Cadence, period.First, period.Last))
        {
            if (facts.In(own) is not { } fact)
                issues.Add(Missing(own));
            else if (Take(own, fact) is var (term, fault) && term is not null)
                terms.Add(term);
            else
                issues.Add(fault!.WithSource(fact.Source));
        }
        return issues.Count > 0
            ? MeasureResolution.Of(issues)
            : MeasureResolution.Of(MeasuredValue.Of(this, period, ValueList<MeasuredTerm>.Of(terms)));
    }

    /// <summary>What the measurement of one of its own periods is worth, or why it is worth nothing.</summary>
    private protected abstract (MeasuredTerm? Term, Issue? Fault) Take(PerformancePeriod period, Measurement fact);

    private Issue Missing(PerformancePeriod period) => Issue.Error(
        IssueCodes.MeasurementMissing,
        Table,
        $"There is no measurement of '{Id}' for {period.Name}.",
        $"Report the measurement from {Days.Text(period.First)} to {Days.Text(period.Last)}.");

    private Issue PeriodFault(Measurement fact) => Issue.Error(
        IssueCodes.MeasurementPeriod,
        Table,
        $"The measurement of '{Id}' from {Days.Text(fact.From)} to {Days.Text(fact.To)} is not of one {Cadence.Name} period of the plan's calendar.",
        "State the first and the last day of exactly one such period.").WithSource(fact.Source);

    private Issue CadenceFault(PerformancePeriod period) => Issue.Error(
        IssueCodes.CadenceMismatch,
        "measures",
        $"The measure '{Id}' is measured {Cadence.Name} and cannot be taken over {period.Name}, which is {period.Cadence.Name}.",
        "Measure it at least as often as it is paid for.");
}
