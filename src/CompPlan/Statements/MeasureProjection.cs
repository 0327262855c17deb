using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Statements;

/// <summary>The receipts of measures as explanations, down to the measurements and the deals; each receipt once.</summary>
internal sealed class MeasureProjection(PlanPaths paths, CreditProjection credits)
{
    private readonly Dictionary<MeasuredValue, Explanation> _known = new(ReferenceEqualityComparer.Instance);

    internal Explanation Of(MeasuredValue measured)
    {
        if (!_known.TryGetValue(measured, out var known))
            _known.Add(measured, known = Explain(measured));
        return known;
    }

    /// <summary>Values of several periods as one, as the plan states it at <paramref name="path"/>.</summary>
    internal static Explanation Combined(Label label, Unit unit, Combination combination, Explanation[] terms, string path) => combination switch
    {
        Combination.Last => terms[^1],
        _ when terms.Length == 1 => terms[0],
        Combination.Sum => SumNode.Of(label, unit, terms),
        Combination.Mean => QuotientNode.Of(
            label,
            unit,
            SumNode.Of(Label.Of("combined.sum"), unit, terms),
            TermLeaf.Of(Label.Of("combined.count"), Unit.Count, terms.Length, path + ".combine")),
        _ => throw new ArgumentOutOfRangeException(nameof(combination)),
    };

    private Explanation Explain(MeasuredValue measured)
    {
        var (measure, path) = (measured.Measure, paths.Measure(measured.Measure.Id));
        var label = Label.Of("measure.derived", measure.Id, measured.Period.Name);
        var parts = measured.Parts.Select(Of).ToArray();
        return measure switch
        {
            PeriodicMeasure own => Periodic(own, measured, path),
            AttributedMeasure { Result: AttributedResult.Deals } => credits.Of(measured.Deals!, path),
            AttributedMeasure => credits.Of(measured.Credit!, path),
            ComplianceMeasure kept => new ComplianceProjection(paths).Of(kept, measured.Compliance!),
            RatioMeasure => QuotientNode.Of(label, measure.Unit, parts[0], parts[1]),
            DifferenceMeasure => DifferenceNode.Of(label, measure.Unit, parts[0], parts[1]),
            SumMeasure => SumNode.Of(label, measure.Unit, parts),
            ProductMeasure product => ProductNode.Of(label, measure.Unit, parts.Concat(Constant(product, path))),
            YearToDateMeasure => parts[0],
            TrailingAverageMeasure => QuotientNode.Of(
                label,
                measure.Unit,
                SumNode.Of(Label.Of("combined.sum"), measure.Unit, parts),
                TermLeaf.Of(Label.Of("combined.periods"), Unit.Count, parts.Length, path + ".periods")),
            GrowthMeasure growth => Growth(growth, measured.Growth!, label, path),
            _ => throw new ArgumentOutOfRangeException(nameof(measured), measure.Kind, "The family of measures is closed."),
        };
    }

    private static Explanation Periodic(PeriodicMeasure measure, MeasuredValue measured, string path)
    {
        var facts = measured.Terms.Select(term => (Explanation)Fact(measure, term, term.Rated is { } level
            ? Label.Of("measure.rated", measure.Id, term.Period.Name, level.Level)
            : Label.Of("measure.reported", measure.Id, term.Period.Name))).ToArray();
        var whole = Combined(Label.Of("measure.combined", measure.Id, measured.Period.Name), measure.Unit, measure.Combine, facts, path);
        return measured.FirstWeek is { } week
            ? DifferenceNode.Of(
                Label.Of("measure.withoutFirstWeek", measure.Id, measured.Period.Name),
                measure.Unit,
                whole,
                Fact(measure, week, Label.Of("measure.firstWeek", measure.Id, measured.Period.Name)))
            : whole;
    }

    private static FactLeaf Fact(PeriodicMeasure measure, MeasuredTerm term, Label label) => FactLeaf.Of(
        label, measure.Unit, term.Value, "measurements", $"{measure.Id} {Iso(term.Fact.From)} {Iso(term.Fact.To)}", term.Fact.Source);

    private static IEnumerable<Explanation> Constant(ProductMeasure product, string path) => product.Times is { } times
        ? [TermLeaf.Of(Label.Of("measure.times", product.Id), Unit.Count, times, path + ".times")]
        : [];

    private Explanation Growth(GrowthMeasure measure, GrowthReading growth, Label label, string path)
    {
        var unit = growth.Actual.Measure.Unit;
        var actual = Compared(Of(growth.Actual), growth.Scale is { OfActual: true } ? growth.Scale : null);
        var before = growth.Before is { } earlier
            ? Compared(Of(earlier), growth.Scale is { OfActual: false } ? growth.Scale : null)
            : TermLeaf.Of(Label.Of("measure.baseline", measure.Measure), unit, growth.BaseValue, path + ".over.value", ((Baseline)measure.Over).Clause);
        return QuotientNode.Of(label, Unit.Ratio, DifferenceNode.Of(Label.Of("measure.increase", measure.Measure), unit, actual, before), before);
    }

    private static Explanation Compared(Explanation value, WeekScale? scale) => scale is null
        ? value
        : ProductNode.Of(
            Label.Of("measure.scaled", scale.Longer.Name),
            value.Unit,
            value,
            QuotientNode.Of(Label.Of("measure.weekShare"), Unit.Ratio, Weeks(scale.Shorter, scale.ShorterWeeks), Weeks(scale.Longer, scale.LongerWeeks)));

    private static TermLeaf Weeks(PerformancePeriod period, int weeks) => TermLeaf.Of(
        Label.Of("calendar.weeks", period.Name, Iso(period.First), Iso(period.Last)), Unit.Count, weeks, "calendar");

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
