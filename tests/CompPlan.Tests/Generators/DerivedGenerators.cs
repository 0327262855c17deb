using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Derived measures of every variant over reported and rated ones, in units that fit. What stands last in a list is derived from
/// what stands before it; two years of facts are enough for it.
/// </summary>
public static class DerivedGenerators
{
    private static Gen<Fraction> Times => Gen.Elements<Fraction>(Fraction.Of(1, 3), 0.44m, 1, 2, 12, -1);

    private static Gen<GrowthBase> Bases(bool inYears) => Gen.OneOf(
        Gen.Constant((GrowthBase)PriorPeriod.Instance),
        Gen.Constant(inYears ? PriorYear.Instance : (GrowthBase)PriorPeriod.Instance),
        Gen.Choose(1, 300).Select(value => (GrowthBase)Baseline.Of(Fraction.Of(value, 7), "annex 1")));

    /// <summary>
    /// One derived measure with the id <paramref name="id"/>, and the helping measures before it. Growth that leaves out a first week is
    /// of the first of the given measures only, so that whoever makes the facts knows for which to state the weeks.
    /// </summary>
    public static Gen<Measure[]> Over(string id, bool weeks, bool inYears, params PeriodicMeasure[] periodic) =>
        from a in Gen.Elements(periodic)
        from b in Gen.Elements(periodic)
        from times in Times
        from other in Times
        from growth in Bases(inYears)
        from rule in Gen.Elements(LongYears(a, a == periodic[0]))
        from count in Gen.Choose(1, 24 / a.Cadence.Months)
        let scaled = ProductMeasure.Of(id + "-part", "Part", a.Unit, [a.Id], times)
        from one in Gen.Elements<Measure[]>(
            [Ratio(id, a, b)],
            [Product(id, a, b, other)],
            [scaled, DifferenceMeasure.Of(id, null, a.Unit, a.Id, scaled.Id)],
            [scaled, SumMeasure.Of(id, "Sum", a.Unit, [scaled.Id, a.Id])],
            [GrowthMeasure.Of(id, null, Unit.Ratio, a.Id, growth, weeks && growth is PriorYear ? rule : null)],
            [TrailingAverageMeasure.Of(id, null, a.Unit, a.Id, count, a.Cadence)],
            inYears ? [YearToDateMeasure.Of(id, null, a.Unit, a.Id)] : [Product(id, a, b, times)],
            inYears
                ? [YearToDateMeasure.Of(id + "-year", null, a.Unit, a.Id), GrowthMeasure.Of(id, "Growth", Unit.Ratio, id + "-year", PriorYear.Instance, weeks ? rule : null)]
                : [GrowthMeasure.Of(id, null, Unit.Ratio, a.Id, growth)])
        select one;

    /// <summary>How a measure may be compared with a year of another number of weeks.</summary>
    private static LongYearRule[] LongYears(PeriodicMeasure measure, bool drops) =>
    [
        LongYearRule.AsIs,
        .. measure.Combine == Combination.Sum ? [LongYearRule.ScaleByWeeks] : Array.Empty<LongYearRule>(),
        .. drops && measure.Combine != Combination.Mean ? [LongYearRule.DropFirstWeek, LongYearRule.DropFirstWeek] : Array.Empty<LongYearRule>(),
    ];

    /// <summary>How targets of a measure combine: as it does, or by the last one where it has no combination of its own.</summary>
    public static Combination TargetsOf(Measure measure, IReadOnlyList<Measure> all) => measure switch
    {
        PeriodicMeasure own => own.Combine,
        AttributedMeasure => Combination.Sum,
        ProductMeasure { Factors.Count: 1 } or DifferenceMeasure or SumMeasure or YearToDateMeasure =>
            TargetsOf(all.First(one => one.Id == measure.Parts.Last()), all),
        _ => Combination.Last,
    };

    private static Measure Ratio(string id, Measure a, Measure b) =>
        a.Unit == b.Unit ? RatioMeasure.Of(id, null, Unit.Ratio, a.Id, b.Id)
        : b.Unit.Kind == UnitKind.Amount ? RatioMeasure.Of(id, null, Unit.Ratio, a.Id, a.Id)
        : RatioMeasure.Of(id, null, a.Unit, a.Id, b.Id);

    private static Measure Product(string id, Measure a, Measure b, Fraction times) =>
        a.Id == b.Id ? ProductMeasure.Of(id, null, a.Unit, [a.Id], times)
        : b.Unit == Unit.Ratio ? ProductMeasure.Of(id, null, a.Unit, [a.Id, b.Id])
        : a.Unit == Unit.Ratio ? ProductMeasure.Of(id, null, b.Unit, [a.Id, b.Id], times)
        : ProductMeasure.Of(id, null, a.Unit, [a.Id], times);
}
