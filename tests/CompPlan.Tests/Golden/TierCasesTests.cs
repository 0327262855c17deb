using CompPlan.Curves;
using CompPlan.Rounding;
using CompPlan.Tests.Goals;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Golden;

/// <summary>
/// Tiers that others published: Oracle Incentive Compensation (step rates, flat against split rates, boundaries, blended rate), Spiff (a
/// running total), and commission scales in common use. The arithmetic stands above each; nothing is compared with a tolerance.
/// </summary>
public class TierCasesTests
{
    private static readonly Fraction[] StepEnds = [0, 1_000, 3_000, 8_000, 20_000];

    private static MarginalCurve Marginal(params CurveBand[] bands) =>
        MarginalCurve.Of(CurveAxis.Value, CurveDirection.Rising, StepSide.UpTo, bands, null, PayoutUnit.Points);

    private static WholeCurve Whole(StepSide side, params CurveBand[] bands) =>
        WholeCurve.Of(CurveAxis.Value, CurveDirection.Rising, side, bands, null, PayoutUnit.Points);

    private static CurveBand[] AtPercents(Fraction[] ends, params decimal[] percents) =>
        [.. percents.Select((percent, i) => CurveBand.AtRate(ends[i], i + 1 < ends.Length ? ends[i + 1] : null, Stated.Percent(percent)))];

    // Step rates 0–1,000 1 %, –3,000 2 %, –8,000 3 %, –20,000 5 %, each amount alone. 1,500: 10 + 500 × 2 % = 20; 2,000: 10 + 1,000 × 2 % = 30;
    // 4,500: 10 + 2,000 × 2 % + 1,500 × 3 % = 10 + 40 + 45 = 95. The six pay 164.
    [Fact]
    public void Step_rates_on_the_slices()
    {
        var curve = Marginal(AtPercents(StepEnds, 1, 2, 3, 5));
        Fraction[] paid = [.. new[] { 200, 300, 1_500, 1_200, 2_000, 4_500 }.Select(amount => curve.Read(amount).Payout)];
        Assert.Equal([2, 3, 20, 14, 30, 95], paid);
        Assert.Equal((Fraction)164, paid.Aggregate((sum, one) => sum + one));
    }

    // The same bands hold amounts, 10 / 40 / 100 / 2,000, in proportion inside the band. 1,500: 10 + 40 × 500/2,000 = 20;
    // 4,500: 10 + 40 + 100 × 1,500/5,000 = 80. The six pay 149.
    [Fact]
    public void Amounts_in_proportion_inside_the_band()
    {
        Fraction[] amounts = [10, 40, 100, 2_000];
        var curve = Marginal([.. amounts.Select((amount, i) => CurveBand.Spread(StepEnds[i], StepEnds[i + 1], amount))]);
        Fraction[] paid = [.. new[] { 200, 300, 1_500, 1_200, 2_000, 4_500 }.Select(amount => curve.Read(amount).Payout)];
        Assert.Equal([2, 3, 20, 14, 30, 80], paid);
        Assert.Equal((Fraction)149, paid.Aggregate((sum, one) => sum + one));
    }

    // Flat against split: 0–10,000 1 %, –50,000 2 %, –100,000 3 %, above 4 %. The whole of 5,000 at 1 % = 50, of 15,000 at 2 % = 300, of 60,000 at
    // 3 % = 1,800. Split, 60,000 is 10,000 at 1 %, 40,000 at 2 % and 10,000 at 3 %: 100 + 800 + 300 = 1,200.
    [Fact]
    public void Flat_against_split_rates()
    {
        var bands = AtPercents([0, 10_000, 50_000, 100_000], 1, 2, 3, 4);
        var whole = Whole(StepSide.UpTo, bands);
        Assert.Equal([50, 300, 1_800], new[] { 5_000, 15_000, 60_000 }.Select(amount => whole.Read(amount).Payout));
        Assert.Equal(new[] { "band 1", "band 2", "band 3" }, new[] { 5_000, 15_000, 60_000 }.Select(amount => whole.Read(amount).Segment));
        var split = Marginal(bands).Read(60_000);
        Assert.Equal([10_000, 40_000, 10_000], split.Parts.Select(part => part.Slice));
        Assert.Equal([100, 800, 300], split.Parts.Select(part => part.Payout));
        Assert.Equal((Fraction)1_200, split.Payout);
    }

    // The explanation of a split rate: 0–1,000 1 %, –5,000 2 %, –10,000 3 %. 2,500 is 1,000 in band 1 and 1,500 in band 2: 10 + 30 = 40, blended 40 ÷ 2,500 = 1.6 %.
    [Fact]
    public void A_blended_rate()
    {
        var reading = Marginal(AtPercents([0, 1_000, 5_000, 10_000], 1, 2, 3)).Read(2_500);
        Assert.Equal([CurvePart.Of(1, 1_000, 10, 10), CurvePart.Of(2, 1_500, 30, 30)], reading.Parts);
        Assert.Equal(Stated.Percent(1.6m), reading.BlendedRate);
    }

    // A boundary value: 0–1.5 M 1.75 %, 1.5–3 M 2.50 %, 3–4.5 M 3.25 %. Exactly 1,500,000 is 2.50 % where a band begins at its lower end, 37,500, and
    // 1.75 % where it goes up to its upper end, 26,250. Both can be stated.
    [Theory]
    [InlineData(StepSide.From, 37_500, 2)]
    [InlineData(StepSide.UpTo, 26_250, 1)]
    public void A_boundary_belongs_to_the_stated_side(StepSide side, int paid, int band)
    {
        var reading = Whole(side, AtPercents([0, 1_500_000, 3_000_000], 1.75m, 2.5m, 3.25m)).Read(1_500_000);
        Assert.Equal(((Fraction)paid, band), (reading.Payout, reading.Number));
    }

    // A running total: 0–150,000 4 %, –250,000 6 %; already 145,000, new 20,000. 165,000 pays 6,000 + 15,000 × 6 % = 6,900, 145,000 pays 5,800:
    // the new 20,000 pay 1,100 (5,000 at 4 % and 15,000 at 6 %).
    [Fact]
    public void A_running_total()
    {
        var curve = Marginal(AtPercents([0, 150_000, 250_000], 4, 6));
        Assert.Equal((Fraction)6_900, curve.Read(165_000).Payout);
        Assert.Equal((Fraction)1_100, curve.Read(165_000).Payout - curve.Read(145_000).Payout);
    }

    // 5 % to 10,000, 7 % on the next 15,000, 10 % above 25,000: 30,000 pays 500 + 1,050 + 500 = 2,050.
    [Fact]
    public void Five_seven_ten() => Assert.Equal((Fraction)2_050, Marginal(AtPercents([0, 10_000, 25_000], 5, 7, 10)).Read(30_000).Payout);

    // 110 % of a target of 50,000, multiplier 1.0 up to 100 % and 1.4 above. On the slices 100 % + 10 % × 1.4 = 114 %: 57,000. On the whole
    // 110 % × 1.4 = 154 %: 77,000.
    [Fact]
    public void An_accelerator_above_target_on_the_slice_and_on_the_whole()
    {
        CurveBand[] bands = [CurveBand.AtRate(0, 1, 1), CurveBand.AtRate(1, null, 1.4m)];
        var marginal = MarginalCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, StepSide.UpTo, bands);
        var whole = WholeCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, StepSide.UpTo, bands);
        Assert.Equal(((Fraction)1.14m, (Fraction)57_000), (marginal.Read(1.1m).Payout, marginal.Read(1.1m).Payout * 50_000));
        Assert.Equal(((Fraction)1.54m, (Fraction)77_000), (whole.Read(1.1m).Payout, whole.Read(1.1m).Payout * 50_000));
    }

    // Proportional tiers with a minimum and a maximum, printed in whole units: 0–500 flat 25; –1,000 10 %; –10,000 20 %, at least 250, at most 1,500; above flat 2,000.
    // 520: 25 + 2 = 27. 999: 25 + 49.90 = 74.90, printed 75. 1,200: 25 + 50 + max(250, 40) = 325. At exactly 1,000 the third band has no
    // width yet and does not pay its minimum: 75, not 325; at 1,001 it does. 10,000: 25 + 50 + min(1,500, 1,800) = 1,575, above it 2,000 more.
    [Theory]
    [InlineData(120, 25)]
    [InlineData(520, 27)]
    [InlineData(800, 55)]
    [InlineData(999, 75)]
    [InlineData(1_000, 75)]
    [InlineData(1_001, 325)]
    [InlineData(1_200, 325)]
    [InlineData(10_000, 1_575)]
    [InlineData(10_001, 3_575)]
    public void Tiers_with_a_minimum_and_a_maximum(int amount, int printed)
    {
        CurveBand[] bands =
        [
            CurveBand.Flat(0, 500, 25), CurveBand.AtRate(500, 1_000, 0.1m), CurveBand.AtRate(1_000, 10_000, 0.2m, 250, 1_500), CurveBand.Flat(10_000, null, 2_000),
        ];
        Assert.Equal((Fraction)printed, RoundingRule.ToDecimals(0, MidpointRule.HalfUp).Apply(Marginal(bands).Read(amount).Payout));
    }

    [Fact]
    public void At_the_boundary_itself_neither_side_pays_the_minimum()
    {
        CurveBand[] bands = [CurveBand.AtRate(500, 1_000, 0.1m), CurveBand.AtRate(1_000, 10_000, 0.2m, 250, 1_500)];
        Assert.All(
            new[] { StepSide.From, StepSide.UpTo },
            side => Assert.Equal((Fraction)50, MarginalCurve.Of(CurveAxis.Value, CurveDirection.Rising, side, bands, null, PayoutUnit.Points).Read(1_000).Payout));
    }

    // A value in a gap, 100.5 between 0–100 and 101–200, is a fault of the plan and not a payout of zero.
    [Fact]
    public void A_gap_between_bands_is_a_fault_of_the_plan() => Assert.Equal(
        ["CURVE_INVALID curve.bands[1].from"], CurveReview.Of(Marginal(CurveBand.AtRate(0, 100, 0.01m), CurveBand.AtRate(101, 200, 0.02m)), "curve").Codes());

    // A pool of whole buckets of 2,042,288 of cash (Genesis Energy, exhibit to an annual report): the buckets add 60, 120, 120, 240, 300, 360, 360, 360, 360
    // thousand. One cent short of the first pays nothing; three pay 300 thousand; nine and more pay 2,280 thousand.
    [Theory]
    [InlineData("2042287.99", 0, 0)]
    [InlineData("2042288", 60_000, 1)]
    [InlineData("6126864", 300_000, 3)]
    [InlineData("8169151.99", 300_000, 3)]
    [InlineData("18380592", 2_280_000, 9)]
    [InlineData("99999999", 2_280_000, 9)]
    public void A_pool_of_whole_buckets(string cash, int pool, int buckets)
    {
        Fraction[] thousands = [60, 120, 120, 240, 300, 360, 360, 360, 360];
        var curve = BucketCurve.Of(
            CurveAxis.Value, CurveDirection.Rising, 2_042_288, thousands.Select(amount => amount * 1_000), BeyondBuckets.Nothing, null, null, PayoutUnit.Points);
        var reading = curve.Read(Fraction.Parse(cash));
        Assert.Equal(((Fraction)pool, buckets), (reading.Payout, reading.Number));
    }
}
