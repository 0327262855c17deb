using CompPlan.Attribution;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>Sound measures of every variant, unit, cadence and combination, and slightly broken ones.</summary>
public static class MeasureGenerators
{
    private static Gen<Cadence> Cadences => CalendarGenerators.WithinYear;

    private static Gen<Combination> Combine => Gen.Elements(Combination.Sum, Combination.Last, Combination.Mean);

    private static Gen<Unit> Units => Gen.Elements(Unit.Amount("EUR"), Unit.Count, Unit.Ratio, Unit.Points, Unit.Days);

    public static Gen<Measure> Sound => Gen.OneOf(
        Compliance,
        Periodic.Select(measure => (Measure)measure),
        from department in Gen.Elements("marketing", "sales", null)
        from actor in Gen.Elements(department is null ? ["ann"] : new[] { "ann", null })
        from negative in Gen.Elements<NegativeCredit?>(null, NegativeCredit.Forget, NegativeCredit.Carry, NegativeCredit.Negative)
        select (Measure)AttributedMeasure.Of("credit", null, "EUR", "sourced", department, actor).WithNegative(negative),
        from department in Gen.Elements("marketing", "sales", null)
        from actor in Gen.Elements(department is null ? ["ann"] : new[] { "ann", null })
        from negative in Gen.Elements<NegativeCredit?>(null, NegativeCredit.Forget, NegativeCredit.Negative)
        select (Measure)AttributedMeasure.OfDeals("deals", null, "sourced", department, actor).WithNegative(negative),
        Periodic.SelectMany(measure => DerivedGenerators.Over("derived", false, true, measure)).Select(measures => measures[^1]),
        Periodic.Select(measure => (Measure)GrowthMeasure.Of("growth", null, Unit.Ratio, measure.Id, PriorYear.Instance, LongYearRule.DropFirstWeek)));

    private static Gen<Measure> Compliance => CommitmentGenerators.Sound("promise")
        .SelectMany(commitment => CommitmentGenerators.MeasureOf("kept", commitment)).Select(measure => (Measure)measure);

    /// <summary>Measures that are reported or rated.</summary>
    public static Gen<PeriodicMeasure> Periodic => Gen.OneOf(
        from unit in Units
        from cadence in Cadences
        from combine in Combine
        from name in Gen.Elements(null, "Revenue")
        select (PeriodicMeasure)ReportedMeasure.Of("revenue", name, unit, cadence, combine),
        from cadence in Cadences
        from combine in Combine
        from values in CurveGenerators.Number.ArrayOf(3)
        select (PeriodicMeasure)RatedMeasure.Of(
            "quality", null, cadence, combine, [RatedLevel.Of("poor", values[0]), RatedLevel.Of("good", values[1]), RatedLevel.Of("excellent", values[2])]));

    /// <summary>Measures with a fault that the review must find.</summary>
    public static Gen<Measure> Broken => Gen.OneOf(
        from unit in Units
        from id in Gen.Elements("", "re venue", "a|b")
        select (Measure)ReportedMeasure.Of(id, null, unit, Cadence.Monthly, Combination.Sum),
        from currency in Gen.Elements("eur", "XXX", "EUR\n", "")
        select (Measure)ReportedMeasure.Of("revenue", null, Unit.Amount(currency), Cadence.Monthly, Combination.Sum),
        from id in Gen.Elements("", "re venue")
        from broken in Gen.Elements<Measure>(
            RatioMeasure.Of("ratio", null, Unit.Ratio, id, "b"),
            DifferenceMeasure.Of(id, null, Unit.Ratio, "a", "b"),
            SumMeasure.Of("sum", null, Unit.Count, ["a", "a"]),
            SumMeasure.Of("sum", null, Unit.Count, []),
            ProductMeasure.Of("product", null, Unit.Count, ["a"]),
            TrailingAverageMeasure.Of("average", null, Unit.Count, "a", 0, Cadence.Monthly),
            GrowthMeasure.Of("growth", null, Unit.Ratio, "a", Baseline.Of(0)),
            AttributedMeasure.Of("credit", null, "EUR", "sourced", null, null),
            AttributedMeasure.OfDeals("deals", null, "sourced", null, null),
            AttributedMeasure.OfDeals("deals", null, "sourced", "sales", null).WithNegative(NegativeCredit.Carry),
            AttributedMeasure.Of("credit", null, "EUR", id, "sales"))
        select broken,
        from commitment in Gen.Elements("", "our promise")
        select (Measure)ComplianceMeasure.Of("kept", null, commitment, ComplianceResult.Share),
        Gen.Constant((Measure)ComplianceMeasure.Of("kept", null, "promise", default)),
        Gen.Constant((Measure)ComplianceMeasure.Of("kept", null, "promise", ComplianceResult.MeanPayout)),
        from curve in Gen.OneOf(
            CurveGenerators.Broken, CurveGenerators.Directed(CompPlan.Curves.CurveAxis.Ratio, CompPlan.Curves.CurveDirection.Falling))
        select (Measure)ComplianceMeasure.Of("kept", null, "promise", ComplianceResult.MeanPayout, curve),
        from levels in Gen.Elements<string[]>([], ["good", "good"], ["good", "Good"], ["very good"])
        select (Measure)RatedMeasure.Of("quality", null, Cadence.Monthly, Combination.Last, levels.Select(level => RatedLevel.Of(level, 1))));

    public static Arbitrary<Measure> Measures() => Arb.From(Sound);

    public static Arbitrary<PeriodicMeasure> PeriodicMeasures() => Arb.From(Periodic);
}
