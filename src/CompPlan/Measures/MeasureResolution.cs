using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// A measure taken over a period: either its value with everything it was computed from, or every reason why there is none.
/// <see cref="MeasureBook.Resolve(string, Periods.PerformancePeriod)"/> gives it.
/// </summary>
public sealed class MeasureResolution
{
    private MeasureResolution(ValueList<Issue> issues, MeasuredValue? value, bool notApplicable = false)
    {
        IsNotApplicable = notApplicable;
        Issues = issues;
        Value = value;
    }

    /// <summary>What stands in the way, each once; empty where there is a value.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The measured value; absent where there are findings.</summary>
    public MeasuredValue? Value { get; }

    /// <summary>
    /// Whether the plan says that there is no value and a goal on it may be left out. Whoever cannot leave it out has the finding.
    /// </summary>
    public bool IsNotApplicable { get; }

    internal static MeasureResolution NotApplicable(Issue issue) => new(ValueList<Issue>.Of([issue]), null, notApplicable: true);

    internal static MeasureResolution Of(MeasuredValue value) => new(ValueList<Issue>.Empty, value);

    internal static MeasureResolution Of(IEnumerable<Issue> issues) => new(ValueList<Issue>.Of(issues.Distinct()), null);
}
