using System.Globalization;
using CompPlan.Attribution;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What only the measures of a plan together can tell: that what they name exists and fits, and that none is derived from itself.</summary>
internal sealed class MeasureReferences
{
    /// <summary>Through how many measures one may be derived.</summary>
    private const int MostLevels = 32;

    /// <summary>How many values may stand behind one.</summary>
    private const int MostValues = 10_000;

    private readonly PlanDraft _draft;
    private readonly MeasureOrder _order;
    private readonly Dictionary<string, Measure> _byId;

    internal MeasureReferences(PlanDraft draft)
    {
        _draft = draft;
        _order = MeasureOrder.Of(draft.Measures);
        Traits = MeasureTraits.Of(_order, draft.Commitments);
        _byId = draft.Measures.DistinctBy(measure => measure.Id).ToDictionary(measure => measure.Id, StringComparer.Ordinal);
    }

    internal MeasureTraits Traits { get; }

    internal IEnumerable<Issue> Findings()
    {
        var circles = _order.Circles.ToDictionary(circle => circle[0], StringComparer.Ordinal);
        for (var i = 0; i < _draft.Measures.Count; i++)
        {
            var (measure, path) = (_draft.Measures[i], string.Create(CultureInfo.InvariantCulture, $"measures[{i}]"));
            foreach (var issue in Of(measure, path))
                yield return issue;
            if (circles.Remove(measure.Id, out var circle))
                yield return Circular(circle, path);
        }
    }

    private IEnumerable<Issue> Of(Measure measure, string path)
    {
        if (measure.Unit.CurrencyCode is { } code && code != _draft.Currency)
            yield return Issue.Error(
                IssueCodes.CurrencyMismatch, path + ".unit", $"The measure is in {code}; the plan is in {_draft.Currency}.", "State it in the currency of the plan.");
        foreach (var issue in measure switch
        {
            AttributedMeasure attributed => OfCredit(attributed, path),
            DerivedMeasure derived => OfParts(derived, path),
            _ => [],
        })
            yield return issue;
    }

    private IEnumerable<Issue> OfCredit(AttributedMeasure measure, string path)
    {
        if (_draft.Attribution.FirstOrDefault(rule => rule.Id == measure.Attribution) is not { } rule)
            yield return Dangling("attribution rule", measure.Attribution, "attribution", path + ".attribution");
        else if (!rule.Use.MayPay)
            yield return AttributionReview.NeverPays(rule.Id, path + ".attribution");
        else if (measure.Department is { } department && !rule.Departments.Contains(department))
            yield return Issue.Error(
                IssueCodes.DanglingReference,
                path + ".department",
                $"The rule '{rule.Id}' maps no role to the department '{department}', so that it is never credited.",
                "Name a department that the rule credits, or map a role to it.");
    }

    private IEnumerable<Issue> OfParts(DerivedMeasure measure, string path)
    {
        var missing = MeasureReview.Named(measure).Where(part => !_byId.ContainsKey(part.Id)).ToArray();
        if (missing.Length > 0)
            return missing.Select(part => Dangling("measure", part.Id, "measures", $"{path}.{part.Member}"));
        var parts = measure.Parts.Select(id => _byId[id]).ToArray();
        return
        [
            .. MeasureUnitReview.Of(measure, parts, path),
            .. Limits(measure, path),
            .. measure is TrailingAverageMeasure average ? OfAverage(average, path) : [],
            .. measure is GrowthMeasure growth ? OfLongYear(growth, path) : [],
        ];
    }

    private IEnumerable<Issue> Limits(DerivedMeasure measure, string path)
    {
        // Only the first that is too much, not everything that builds on it.
        if (Traits.DepthOf(measure.Id) == MostLevels + 1
            || (Traits.SizeOf(measure.Id) > MostValues && measure.Parts.All(part => Traits.SizeOf(part) <= MostValues)))
            yield return Issue.Error(
                IssueCodes.Limit,
                path,
                $"'{measure.Id}' is derived through more than {MostLevels} measures or from more than {MostValues} values; nobody could follow its explanation.",
                "Report an intermediate result as a measure of its own.");
    }

    private IEnumerable<Issue> OfAverage(TrailingAverageMeasure average, string path) =>
        Traits.Misfit(average.Measure, average.Per) is { } misfit
            ? [Issue.Error(
                IssueCodes.CadenceMismatch, path + ".per", $"{misfit}; it cannot be taken over {average.Per} periods.", "Average over longer periods.")]
            : [];

    private IEnumerable<Issue> OfLongYear(GrowthMeasure growth, string path)
    {
        var compared = growth.Over is PriorYear && _draft.Calendar is WeeksCalendar;
        if (compared && growth.LongYear is null)
            yield return Issue.Error(
                IssueCodes.MissingField,
                path + ".longYear",
                $"'{growth.Id}' compares years of 52 and of 53 weeks and does not say how.",
                "State longYear: dropFirstWeek, scaleByWeeks or asIs.");
        else if (!compared && growth.LongYear is not null)
            yield return Issue.Error(
                IssueCodes.OptionConflict,
                path + ".longYear",
                "longYear is stated, and no year of 53 weeks is compared: that happens with growth over the prior year in a calendar of weeks only.",
                "Leave it out.");
        else if (growth.LongYear == LongYearRule.DropFirstWeek && !Traits.CanLeaveOutAWeek(growth.Measure))
            yield return Issue.Error(
                IssueCodes.OptionConflict,
                path + ".longYear",
                $"'{growth.Measure}' cannot be taken without the first week of a period: it is or is derived from a mean, an average, growth or a year to date.",
                "State scaleByWeeks or asIs, or let another measure grow.");
        else if (growth.LongYear == LongYearRule.ScaleByWeeks && Traits.Knows(growth.Measure) && Traits.CombinationOf(growth.Measure) != Combination.Sum)
            yield return Issue.Error(
                IssueCodes.OptionConflict,
                path + ".longYear",
                $"'{growth.Measure}' does not add up over weeks: a ratio, a mean or a last value is not larger in a longer period.",
                "State dropFirstWeek or asIs, or let a measure grow whose values combine by sum.");
    }

    private static Issue Circular(ValueList<string> circle, string path) => Issue.Error(
        IssueCodes.CircularReference,
        path,
        $"The measure '{circle[0]}' is derived from itself: {string.Join(" → ", circle.Append(circle[0]))}.",
        "Name a measure outside the circle in one of them.");

    private static Issue Dangling(string what, string id, string list, string path) => Issue.Error(
        IssueCodes.DanglingReference, path, $"There is no {what} '{id}' in {list}.", $"Name one that is there, or add it to {list}.");
}
