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

    internal override MeasureResolution Resolve(MeasureBook book, MeasureSpan span)
    {
        var period = span.Period;
        if (!book.Calendar.Fills(Cadence, period))
            return MeasureResolution.Of([CadenceFault(period)]);
        var facts = book.FactsOf(this);
        var issues = facts.OddIn(period).Select(PeriodFault).ToList();
        var terms = new List<MeasuredTerm>();
        foreach (var own in book.Calendar.PeriodsWithin(Cadence, period.First, period.Last))
            if (Taken(facts.In(own.First, own.Last), own, () => Missing(own), issues) is { } term)
                terms.Add(term);
        var firstWeek = span.WithoutFirstWeek ? FirstWeek(facts, period, issues) : null;
        return issues.Count > 0
            ? MeasureResolution.Of(issues)
            : MeasureResolution.Of(MeasuredValue.Combined(this, span, ValueList<MeasuredTerm>.Of(terms), firstWeek));
    }

    private MeasuredTerm? Taken(Measurement? fact, PerformancePeriod period, Func<Issue> missing, List<Issue> issues)
    {
        if (fact is null)
        {
            issues.Add(missing());
            return null;
        }
        var (term, fault) = Take(period, fact);
        if (fault is not null)
            issues.Add(fault.WithSource(fact.Source));
        return term;
    }

    /// <summary>The first week, to be taken from a sum; the last value of a period is the same without it.</summary>
    private MeasuredTerm? FirstWeek(PeriodicFacts facts, PerformancePeriod period, List<Issue> issues) => Combine switch
    {
        Combination.Sum => Taken(facts.In(period.First, MeasureSpan.WeekEnd(period.First)), period, () => MissingWeek(period), issues),
        Combination.Last => null,
        _ => throw new ArgumentException($"A mean such as '{Id}' cannot be taken without its first week; review the plan first.", nameof(period)),
    };

    /// <summary>What the measurement of one of its own periods is worth, or why it is worth nothing.</summary>
    private protected abstract (MeasuredTerm? Term, Issue? Fault) Take(PerformancePeriod period, Measurement fact);

    private Issue Missing(PerformancePeriod period) => Issue.Error(
        IssueCodes.MeasurementMissing,
        Table,
        $"There is no measurement of '{Id}' for {period.Name}.",
        $"Report the measurement from {Days.Text(period.First)} to {Days.Text(period.Last)}.");

    private Issue MissingWeek(PerformancePeriod period) => Issue.Error(
        IssueCodes.MeasurementMissing,
        Table,
        $"There is no measurement of '{Id}' for the first week of {period.Name}, which has a week more than the period it is compared with.",
        $"Report the week from {Days.Text(period.First)} to {Days.Text(MeasureSpan.WeekEnd(period.First))} on its own, beside the periods that hold it.");

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
