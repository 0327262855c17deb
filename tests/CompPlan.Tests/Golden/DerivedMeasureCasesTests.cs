using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Golden;

/// <summary>Derived measures with published or hand-computed figures.</summary>
public class DerivedMeasureCasesTests
{
    private static readonly Unit Euro = Unit.Amount("EUR");
    private static readonly LocalDate KnownOn = new(2026, 4, 8);

    // Gain sharing after Scanlon: payroll may be 55/125 of sales. Sales of 18 million allow 55 ÷ 125 × 18,000,000 = 7,920,000; the payroll
    // was 7,000,000, so the gain is 920,000. Case "Scanlon" of the collection of cases (base ratio 55/125).
    [Fact]
    public void Scanlon_gain_of_a_quarter()
    {
        var book = Book(
            [
                Quarterly("sales"), Quarterly("payroll"),
                ProductMeasure.Of("allowed", null, Euro, ["sales"], Fraction.Of(55, 125)),
                DifferenceMeasure.Of("gain", null, Euro, "allowed", "payroll"),
            ],
            [Measured("sales", Quarter, 18_000_000), Measured("payroll", Quarter, 7_000_000)]);
        Assert.Equal((Fraction)7_920_000, Value(book, "allowed", Quarter));
        Assert.Equal((Fraction)920_000, Value(book, "gain", Quarter));
    }

    // Gain sharing after Rucker measures value added against payroll: value added of 10,150,000 on a payroll of 7,000,000 is a ratio of
    // 10.15 ÷ 7 = 1.45. Case "Rucker" of the collection of cases.
    [Fact]
    public void Rucker_ratio_of_a_quarter()
    {
        var book = Book(
            [Quarterly("value-added"), Quarterly("payroll"), RatioMeasure.Of("ratio", null, Unit.Ratio, "value-added", "payroll")],
            [Measured("value-added", Quarter, 10_150_000), Measured("payroll", Quarter, 7_000_000)]);
        Assert.Equal((Fraction)1.45m, Value(book, "ratio", Quarter));
    }

    // The Scanlon ratio of an exercise (wizedu.com, question 881551): labour 38,000,000 ÷ sales value of production 75,000,000 = 0.50666…,
    // published as 0.51. A year later labour is 15 % and the sales value 5 % higher: 43,700,000 ÷ 78,750,000 = 0.5549…, published as 0.55;
    // the year after that labour is 50,255,000. The growth of labour is 15 % each year, that of the sales value 5 %.
    [Fact]
    public void Scanlon_ratio_over_years()
    {
        var (first, second) = (Year, Calendar.PeriodAfter(Year));
        var third = Calendar.PeriodAfter(second);
        var book = Book(
            [
                Annual("labour"), Annual("production"),
                RatioMeasure.Of("ratio", null, Unit.Ratio, "labour", "production"),
                GrowthMeasure.Of("labour-growth", null, Unit.Ratio, "labour", PriorYear.Instance),
                GrowthMeasure.Of("production-growth", null, Unit.Ratio, "production", PriorPeriod.Instance),
            ],
            [
                Measured("labour", first, 38_000_000), Measured("production", first, 75_000_000),
                Measured("labour", second, 43_700_000), Measured("production", second, 78_750_000),
                Measured("labour", third, 50_255_000),
            ]);
        Assert.Equal(Fraction.Of(38, 75), Value(book, "ratio", first));
        Assert.Equal(Fraction.Of(4370, 7875), Value(book, "ratio", second));
        Assert.Equal((Fraction)0.15m, Value(book, "labour-growth", second));
        Assert.Equal((Fraction)0.15m, Value(book, "labour-growth", third));
        Assert.Equal((Fraction)0.05m, Value(book, "production-growth", second));
    }

    // Special reserve of French profit sharing (article L3324-1; example of premisse.app): ½ × (B − 5 % C) × S ÷ VA. Profit 1,200,000 less
    // tax 300,000 plus provision 20,000 is 920,000; 5 % of the equity of 800,000 is 40,000; the base 880,000; wages 600,000 ÷ value added
    // 800,000 = 0.75; ½ × 880,000 × 0.75 = 330,000.
    [Fact]
    public void The_legal_formula_of_the_special_reserve()
    {
        var book = Book(
            [
                Annual("profit"), Annual("tax"), Annual("provision"), Annual("equity"), Annual("wages"), Annual("value-added"),
                DifferenceMeasure.Of("net", null, Euro, "profit", "tax"),
                SumMeasure.Of("b", null, Euro, ["net", "provision"]),
                ProductMeasure.Of("return", null, Euro, ["equity"], 0.05m),
                DifferenceMeasure.Of("base", null, Euro, "b", "return"),
                RatioMeasure.Of("labour-share", null, Unit.Ratio, "wages", "value-added"),
                ProductMeasure.Of("reserve", null, Euro, ["base", "labour-share"], 0.5m),
            ],
            [
                Measured("profit", Year, 1_200_000), Measured("tax", Year, 300_000), Measured("provision", Year, 20_000), Measured("equity", Year, 800_000),
                Measured("wages", Year, 600_000), Measured("value-added", Year, 800_000),
            ]);
        Assert.Equal((Fraction)900_000, Value(book, "net", Year));
        Assert.Equal((Fraction)40_000, Value(book, "return", Year));
        Assert.Equal((Fraction)880_000, Value(book, "base", Year));
        Assert.Equal((Fraction)0.75m, Value(book, "labour-share", Year));
        Assert.Equal((Fraction)330_000, Value(book, "reserve", Year));
    }

    // Revenue of six months: 80,000, 120,000, 110,000, 90,000, 150,000, 130,000; heads at the end of each 10, 10, 11, 12, 12, 13.
    // Year to date in May: 550,000. Trailing average of three months to June: (90,000 + 150,000 + 130,000) ÷ 3 = 123,333.333…
    // The second quarter grows over the first by (370,000 − 310,000) ÷ 310,000 = 6/31, over a baseline of 296,000 by 25 %.
    // Revenue per head of the second quarter: 370,000 ÷ 13, never the mean of the months' quotients.
    [Fact]
    public void Half_a_year_of_months()
    {
        var book = Book(
            [
                YearToDateMeasure.Of("so-far", null, Euro, "revenue"),
                TrailingAverageMeasure.Of("usual", null, Euro, "revenue", 3, Cadence.Monthly),
                GrowthMeasure.Of("growth", null, Unit.Ratio, "revenue", PriorPeriod.Instance),
                GrowthMeasure.Of("over-baseline", null, Unit.Ratio, "revenue", Baseline.Of(296_000, "annex 2")),
                RatioMeasure.Of("per-head", null, Euro, "revenue", "heads"),
                ReportedMeasure.Of("revenue", null, Euro, Cadence.Monthly, Combination.Sum),
                ReportedMeasure.Of("heads", null, Unit.Count, Cadence.Monthly, Combination.Last),
            ],
            [.. Months("revenue", 80_000, 120_000, 110_000, 90_000, 150_000, 130_000), .. Months("heads", 10, 10, 11, 12, 12, 13)]);
        var (second, may) = (Calendar.PeriodAfter(Quarter), Calendar.PeriodFor(Cadence.Monthly, new LocalDate(2026, 5, 1)));
        Assert.Equal((Fraction)550_000, Value(book, "so-far", may));
        Assert.Equal(Fraction.Of(370_000, 3), Value(book, "usual", second));
        Assert.Equal(Fraction.Of(6, 31), Value(book, "growth", second));
        Assert.Equal((Fraction)0.25m, Value(book, "over-baseline", second));
        Assert.Equal(Fraction.Of(370_000, 13), Value(book, "per-head", second));
    }

    // Retail years (4-5-4, the Saturday closest to 31 January): 2022 has 52 weeks and 520 of sales, 2023 has 53 weeks (to 2024-02-03) and 583,
    // 2024 has 52 weeks and 600.6. As is: 583 ÷ 520 − 1 = 63/520. By weeks: 583 × 52 ÷ 53 = 572, and 572 ÷ 520 − 1 = 10 %; a year later the
    // base is the longer one: 600.6 ÷ 572 − 1 = 5 %. Without the first week of 2023, which sold 37: 546 ÷ 520 − 1 = 5 %, then 600.6 ÷ 546 − 1 = 10 %.
    [Theory]
    [InlineData(LongYearRule.AsIs, "63/520", "17.6/583")]
    [InlineData(LongYearRule.ScaleByWeeks, "0.1", "0.05")]
    [InlineData(LongYearRule.DropFirstWeek, "0.05", "0.1")]
    public void A_year_of_53_weeks_is_compared_as_stated(LongYearRule rule, string growth2023, string growth2024)
    {
        var retail = WeeksCalendar.Of([4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4], 12, ClosestWeekday.Of(1, 31, IsoDayOfWeek.Saturday), YearLabel.Start);
        PerformancePeriod[] years = [.. new[] { 2022, 2023, 2024 }.Select(year => retail.YearOf(new LocalDate(year, 6, 1)))];
        Assert.Equal([52, 53, 52], years.Select(year => retail.Weeks(year) ?? 0));
        var facts = years.Zip(new[] { 520, 583, 600.6m }, (year, value) => Measured("sales", year, value)).ToList();
        if (rule == LongYearRule.DropFirstWeek)
            facts.Add(Measurement.Of("sales", new LocalDate(2023, 1, 29), new LocalDate(2023, 2, 4), 37, null, KnownOn));
        var book = MeasureBook.Of(
            ValueList<Measure>.Of([Annual("sales"), GrowthMeasure.Of("growth", null, Unit.Ratio, "sales", PriorYear.Instance, rule)]), retail, facts);
        Assert.Equal(Exact(growth2023), Value(book, "growth", years[1]));
        Assert.Equal(Exact(growth2024), Value(book, "growth", years[2]));
    }

    private static Fraction Exact(string text) =>
        text.Split('/') is [var above, var below] ? Fraction.Parse(above) / Fraction.Parse(below) : Fraction.Parse(text);

    private static Fraction Value(MeasureBook book, string measure, PerformancePeriod period)
    {
        var resolution = book.Resolve(measure, period);
        Assert.Empty(resolution.Issues);
        return resolution.Value!.Value;
    }

    private static ReportedMeasure Quarterly(string id) => ReportedMeasure.Of(id, null, Euro, Cadence.Quarterly, Combination.Sum);

    private static ReportedMeasure Annual(string id) => ReportedMeasure.Of(id, null, Euro, Cadence.Annual, Combination.Sum);

    private static IEnumerable<Measurement> Months(string measure, params decimal[] values) => Calendar
        .PeriodsWithin(Cadence.Monthly, Year.First, Year.Last)
        .Zip(values, (month, value) => Measurement.Of(measure, month.First, month.Last, value, null, KnownOn));
}
