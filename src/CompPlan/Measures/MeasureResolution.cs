using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// A measure taken over a period: either its value with every term, or every reason why there is none. Inner periods without
/// a measurement, measurements of other days, levels that the scale does not know are findings, all at once.
/// </summary>
public sealed class MeasureResolution
{
    private const string Table = "measurements";

    private MeasureResolution(ValueList<Issue> issues, MeasuredValue? value)
    {
        Issues = issues;
        Value = value;
    }

    /// <summary>What stands in the way; empty where there is a value.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The measured value; absent where there are findings.</summary>
    public MeasuredValue? Value { get; }

    /// <summary>
    /// Takes <paramref name="measure"/> over <paramref name="period"/>. <paramref name="inForce"/> are the measurements in force
    /// as known on the day of the case, in any order; those of other measures are passed over. A measurement counts when its days
    /// are exactly a period of the measure's cadence; one that overlaps the period in any other way is a finding.
    /// </summary>
    public static MeasureResolution Of(Measure measure, PlanCalendar calendar, PerformancePeriod period, IEnumerable<Measurement> inForce)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(inForce);
        if (!measure.Cadence.Divides(period.Cadence))
            return new MeasureResolution(ValueList<Issue>.Of([CadenceFault(measure, period)]), null);
        var facts = inForce.Where(fact => string.Equals(fact.Measure, measure.Id, StringComparison.Ordinal)
            && fact.From <= period.Last && fact.To >= period.First).OrderBy(fact => fact.From).ThenBy(fact => fact.To).ToArray();
        var issues = new List<Issue>();
        var terms = new List<MeasuredTerm>();
        var inner = calendar.PeriodsWithin(measure.Cadence, period.First, period.Last);
        issues.AddRange(facts.Where(fact => !inner.Any(one => Measures(fact, one))).Select(fact => PeriodFault(measure, fact)));
        foreach (var one in inner)
            Take(measure, one, facts.FirstOrDefault(fact => Measures(fact, one)), terms, issues);
        return issues.Count > 0
            ? new MeasureResolution(ValueList<Issue>.Of(issues), null)
            : new MeasureResolution(ValueList<Issue>.Empty, MeasuredValue.Of(measure, period, ValueList<MeasuredTerm>.Of(terms)));
    }

    private static bool Measures(Measurement fact, PerformancePeriod period) => fact.From == period.First && fact.To == period.Last;

    private static void Take(Measure measure, PerformancePeriod period, Measurement? fact, List<MeasuredTerm> terms, List<Issue> issues)
    {
        if (fact is null)
            issues.Add(Issue.Error(
                IssueCodes.MeasurementMissing, Table, $"There is no measurement of '{measure.Id}' for {period.Name}.", $"Report the measurement from {Days.Text(period.First)} to {Days.Text(period.Last)}."));
        else if (measure is RatedMeasure rated)
            TakeLevel(rated, period, fact, terms, issues);
        else if (fact.Value is { } value)
            terms.Add(MeasuredTerm.Reported(period, fact, value));
        else
            issues.Add(Issue.Error(
                IssueCodes.MissingField, Table, $"The measurement of '{measure.Id}' for {period.Name} has no value; the measure is reported as a number.", "State a value in place of the level.")
                .WithSource(fact.Source));
    }

    private static void TakeLevel(RatedMeasure measure, PerformancePeriod period, Measurement fact, List<MeasuredTerm> terms, List<Issue> issues)
    {
        var scale = string.Join(", ", measure.Levels.Select(level => level.Level));
        if (fact.Level is null)
            issues.Add(Issue.Error(
                IssueCodes.MissingField, Table, $"The measurement of '{measure.Id}' for {period.Name} has no level; the measure is rated.", $"State one of the levels {scale} in place of the value.")
                .WithSource(fact.Source));
        else if (measure.LevelNamed(fact.Level) is { } level)
            terms.Add(MeasuredTerm.OfLevel(period, fact, level));
        else
            issues.Add(Issue.Error(
                IssueCodes.LevelUnknown, Table, $"The measurement of '{measure.Id}' for {period.Name} has the level '{fact.Level}', which its scale does not name.", $"Use one of the levels {scale}, exactly as written.")
                .WithSource(fact.Source));
    }

    private static Issue PeriodFault(Measure measure, Measurement fact) => Issue.Error(
        IssueCodes.MeasurementPeriod,
        Table,
        $"The measurement of '{measure.Id}' from {Days.Text(fact.From)} to {Days.Text(fact.To)} is not of one {measure.Cadence.Name} period of the plan's calendar.",
        "State the first and the last day of exactly one such period.").WithSource(fact.Source);

    private static Issue CadenceFault(Measure measure, PerformancePeriod period) => Issue.Error(
        IssueCodes.CadenceMismatch,
        "measures",
        $"The measure '{measure.Id}' is measured {measure.Cadence.Name} and cannot be taken over {period.Name}, which is {period.Cadence.Name}.",
        "Measure it at least as often as it is paid for.");
}
