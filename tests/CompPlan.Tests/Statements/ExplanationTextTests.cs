using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Statements;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Statements;

/// <summary>What explanations say, written by hand.</summary>
public sealed class ExplanationTextTests
{
    private static readonly Unit s_eur = Unit.Amount("EUR");

    [Fact]
    public void Leaves_name_their_origin()
    {
        Assert.Equal(
            ["310,000.00 EUR  revenue in 2026-01 [measurements.csv:88]"],
            Lines(FactLeaf.Of(Label.Of("measure.reported", "revenue", "2026-01"), s_eur, 310_000, "measurements", "revenue 2026-01-01", IssueSource.Row("measurements.csv", 88))));
        Assert.Equal(
            ["70 %  weight of growth [plan bonuses[0].score.parts[0].weight]"],
            Lines(TermLeaf.Of(Label.Of("score.weight", "growth"), Unit.Ratio, 0.7m, "bonuses[0].score.parts[0].weight")));
        Assert.Equal(["5,000.00 EUR  base of team [plan x, annex 2]"], Lines(TermLeaf.Of(Label.Of("pool.base", "team"), s_eur, 5_000, "x", "annex 2")));
        Assert.Equal(
            ["59 days  days in sales from 2026-02-01 to 2026-03-31 [memberships s-2 sales 2026-02-01]"],
            Lines(DaysLeaf.Of(Label.Of("membership.days", "sales"), new LocalDate(2026, 2, 1), new LocalDate(2026, 3, 31), "memberships", "s-2 sales 2026-02-01")));
    }

    [Fact]
    public void A_sum_writes_out_a_few_items_and_lists_eight_of_many()
    {
        Assert.Equal("75 %  score team = 50 % + 25 %", Lines(SumNode.Of(Label.Of("score.weighted", "team"), Unit.Ratio, Part(0.5m), Part(0.25m)))[0]);

        var many = Lines(SumNode.Of(Label.Of("score.weighted", "team"), Unit.Ratio, Enumerable.Range(0, 12).Select(_ => Part(0.05m))));
        Assert.Equal("60 %  score team = the sum of the 12 below", many[0]);
        Assert.Equal(10, many.Count);
        Assert.Equal("  … and 4 more", many[9]);
    }

    [Fact]
    public void A_sum_of_one_item_is_said_once()
    {
        var days = DaysLeaf.Of(Label.Of("membership.days", "sales"), new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 28), "memberships", "s-1");
        Assert.Equal(
            ["28 days  days present in sales from 2026-02-01 to 2026-02-28 [memberships s-1]"],
            Lines(SumNode.Of(Label.Of("key.presence", "sales"), Unit.Days, days)));
    }

    [Fact]
    public void A_sum_without_a_name_of_its_own_is_called_as_its_item()
    {
        var days = DaysLeaf.Of(Label.Of("absence.days", "sick"), new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 6), "absences", "p-1");
        Assert.Equal(
            ["5 days  days of absence: sick from 2026-03-02 to 2026-03-06 [absences p-1]"],
            Lines(SumNode.Of(Label.Of("key.absentDays"), Unit.Days, days)));
    }

    [Fact]
    public void What_was_said_is_not_said_again()
    {
        var score = SumNode.Of(Label.Of("score.weighted", "team"), Unit.Ratio, Part(0.5m), Part(0.25m));
        var lines = Lines(ProductNode.Of(Label.Of("score.part", "a", "b"), Unit.Ratio, score, score));
        Assert.Equal("56.25 %  part of b in a = 75 % × 75 %", lines[0]);
        Assert.Equal("  75 %  score team, as above", lines[^1]);
        Assert.Equal(5, lines.Count);
    }

    [Theory]
    [InlineData(7_000, "7,000.00 EUR  pool of team: below the cap of 8,000.00 EUR [plan f.cap]")]
    [InlineData(8_000, "8,000.00 EUR  pool of team: at the cap of 8,000.00 EUR [plan f.cap]")]
    [InlineData(9_000, "8,000.00 EUR  pool of team: 9,000.00 EUR is above the cap of 8,000.00 EUR [plan f.cap]")]
    public void A_cap_is_said_on_the_line_of_what_it_bounds(int amount, string line) =>
        Assert.Equal(
            [line, $"  {amount / 1000},000.00 EUR  base of team [plan f.base]"],
            Lines(LeastNode.Of(Label.Of("pool.capped", "team"), s_eur, Term("pool.base", amount, "f.base"), Term("pool.cap", 8_000, "f.cap"))));

    [Theory]
    [InlineData(7_000, "7,000.00 EUR  pool of team: above the floor of 2,000.00 EUR [plan f.floor]")]
    [InlineData(1_000, "2,000.00 EUR  pool of team: 1,000.00 EUR is below the floor of 2,000.00 EUR [plan f.floor]")]
    public void So_is_a_floor(int amount, string line) =>
        Assert.Equal(
            line,
            Lines(GreatestNode.Of(Label.Of("pool.floored", "team"), s_eur, Term("pool.base", amount, "f.base"), Term("pool.floor", 2_000, "f.floor")))[0]);

    [Fact]
    public void A_step_of_ratios_is_in_percent_and_one_of_money_is_money()
    {
        var ratio = RoundingRule.Of(0.001m, MidpointRule.HalfUp);
        Assert.Equal("66.7 %  score team = 66.666666… % rounded half up to 0.1 %", Lines(RoundedNode.Of(Label.Of("score.rounded", "team"), Part(Fraction.Of(2, 3)), ratio))[0]);
        Assert.Equal("50 %  score team = 50 %, which rounding to 0.1 % does not change", Lines(RoundedNode.Of(Label.Of("score.rounded", "team"), Product(0.5m), ratio))[0]);

        var money = RoundingRule.Of(10, MidpointRule.Down);
        Assert.Equal(
            "3,330.00 EUR  pool of team = 3,333.333333… EUR rounded down to 10.00 EUR",
            Lines(RoundedNode.Of(Label.Of("pool.rounded", "team"), Term("pool.base", Fraction.Of(10_000, 3), "b"), money))[0]);
    }

    [Theory]
    [InlineData("0.85", "80 %  payout of growth = read at 85 %: the point where 85 % pays 80 %")]
    [InlineData("0.925", "90 %  payout of growth = read at 92.5 %: on the line between 85 % pays 80 % and 100 % pays 100 %")]
    [InlineData("0.5", "0 %  payout of growth = read at 50 %: below the first point 85 %, where nothing is paid")]
    [InlineData("1.5", "100 %  payout of growth = read at 150 %: above the last point, whose payout holds: 100 % pays 100 %")]
    public void A_line_is_read_between_points(string x, string line)
    {
        var curve = LinearCurve.Of(
            CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Of(0.85m, 0.8m), CurvePoint.Of(1, 1)], CurveEnd.Nothing, CurveEnd.Hold);
        Assert.Equal(line, Reading(curve, Fraction.Parse(x), Unit.Ratio));
    }

    [Theory]
    [InlineData(3, "100 %  payout of growth = read at 3 days: the step up to 5 days pays 100 %")]
    [InlineData(9, "25 %  payout of growth = read at 9 days: no step, which pays 25 %")]
    public void A_raw_value_is_in_its_own_unit(int x, string line)
    {
        var curve = StepCurve.Of(
            CurveAxis.Value, CurveDirection.Falling, StepSide.UpTo, [CurvePoint.Of(2, 2), CurvePoint.Of(5, 1)], otherwise: 0.25m);
        Assert.Equal(line, Reading(curve, x, Unit.Days));
    }

    [Theory]
    [InlineData("0.8", StepSide.From, "50 %  payout of growth = read at 80 %: the jump at 80 % from 0 % to 50 %, which counts from there on")]
    [InlineData("0.8", StepSide.UpTo, "0 %  payout of growth = read at 80 %: the jump at 80 % from 0 % to 50 %, which counts above it only")]
    [InlineData("0.9", StepSide.UpTo, "75 %  payout of growth = read at 90 %: on the line between 80 % pays 50 % and 100 % pays 100 %")]
    [InlineData("0.7", StepSide.UpTo, "0 %  payout of growth = read at 70 %: below the first point, whose payout holds: 80 % pays 0 %")]
    public void A_jump_says_both_payouts_and_which_counts(string x, StepSide side, string line)
    {
        var curve = LinearCurve.Of(
            CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Jump(0.8m, 0, 0.5m, side), CurvePoint.Of(1, 1)], CurveEnd.Hold, CurveEnd.Hold);
        Assert.Equal(line, Reading(curve, Fraction.Parse(x), Unit.Ratio));
    }

    [Fact]
    public void Points_are_plain_numbers() => Assert.Equal(
        "150  payout of growth = read at 3 days: the point where 3 days pays 150",
        Reading(LinearCurve.Of(CurveAxis.Value, CurveDirection.Rising, [CurvePoint.Of(3, 150)], CurveEnd.Hold, CurveEnd.Hold, pays: PayoutUnit.Points), 3, Unit.Days));

    [Theory]
    [InlineData("2500", "40  payout of growth = read at 2,500.00 EUR: in band 2: 1,000.00 EUR × 1 % + 1,500.00 EUR × 2 %; blended 1.6 %")]
    [InlineData("500", "5  payout of growth = read at 500.00 EUR: in band 1: 500.00 EUR × 1 %")]
    [InlineData("0", "0  payout of growth = read at 0.00 EUR: below the first band, which begins at 0.00 EUR, nothing is paid")]
    [InlineData("6000", "130  payout of growth = read at 6,000.00 EUR: in band 3: 1,000.00 EUR × 1 % + 4,000.00 EUR × 2 % + 40, the least for 1,000.00 EUR × 3 %")]
    [InlineData("9000", "160  payout of growth = read at 9,000.00 EUR: in band 4: 1,000.00 EUR × 1 % + 4,000.00 EUR × 2 % + 60, the most for 3,000.00 EUR × 3 % + 1,000.00 EUR of 4,000.00 EUR for 40; blended 1.777777… %")]
    public void Bands_say_what_each_of_them_adds(string x, string line)
    {
        var curve = MarginalCurve.Of(
            CurveAxis.Value,
            CurveDirection.Rising,
            StepSide.UpTo,
            [CurveBand.AtRate(0, 1000, 0.01m), CurveBand.AtRate(1000, 5000, 0.02m), CurveBand.AtRate(5000, 8000, 0.03m, 40, 60), CurveBand.Spread(8000, 12000, 40)],
            null,
            PayoutUnit.Points);
        var node = CurveNode.Of(Label.Of("goal.payout", "growth"), Input(Fraction.Parse(x), s_eur), curve, curve.Read(Fraction.Parse(x)));
        Assert.StartsWith(line, string.Join(' ', Lines(node).Select(part => part.TrimStart())), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_bands_the_last_five_are_written_out()
    {
        var curve = MarginalCurve.Of(
            CurveAxis.Ratio, CurveDirection.Rising, StepSide.From, Enumerable.Range(0, 8).Select(i => CurveBand.Flat(i, i + 1, Fraction.Of(i, 10))), null, PayoutUnit.Points);
        Assert.Equal(
            "2.8  payout of growth = read at 750 %: in band 8: 0.3 for the first 3 + 0.3 flat + 0.4 flat + 0.5 flat + 0.6 flat + 0.7 flat; blended 0.373333…",
            Reading(curve, 7.5m, Unit.Ratio));
    }

    [Fact]
    public void On_the_whole_amount_one_band_pays()
    {
        var curve = WholeCurve.Of(
            CurveAxis.Ratio, CurveDirection.Rising, StepSide.UpTo, [CurveBand.AtRate(0, 1, 1), CurveBand.AtRate(1, null, 1.4m)], cap: 1.5m);
        Assert.Equal(
            "150 %  payout of growth = read at 110 %: in band 2: 110 % × 140 %; 154 % is cut to the curve's cap of 150 %", Reading(curve, 1.1m, Unit.Ratio));
    }

    [Theory]
    [InlineData(150, "23  payout of growth = read at 150 days: 5 full buckets of 10 days from 100 days: 3 + 4 × 5")]
    [InlineData(110, "3  payout of growth = read at 110 days: 1 full bucket of 10 days from 100 days: 3")]
    [InlineData(105, "0  payout of growth = read at 105 days: no full buckets of 10 days from 100 days, nothing is paid")]
    public void Buckets_say_how_many_are_full(int x, string line)
    {
        var curve = BucketCurve.Of(CurveAxis.Value, CurveDirection.Rising, 10, [3, 5], BeyondBuckets.Repeat, 100, null, PayoutUnit.Points);
        Assert.Equal(line, Reading(curve, x, Unit.Days));
    }

    [Fact]
    public void A_cap_of_the_curve_is_said()
    {
        var curve = LinearCurve.Of(
            CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Of(0, 0), CurvePoint.Of(1, 1)], CurveEnd.Nothing, CurveEnd.Extrapolate, cap: 2);
        Assert.Equal(
            "200 %  payout of growth = read at 250 %: above the last point, on the line drawn on through 0 % pays 0 % and 100 % pays 100 %; 250 % is cut to the curve's cap of 200 %",
            string.Join(' ', Lines(CurveNode.Of(Label.Of("goal.payout", "growth"), Input(2.5m, Unit.Ratio), curve, curve.Read(2.5m))).SkipLast(1).Select(part => part.TrimStart())));
    }

    [Fact]
    public void An_open_gate_shows_what_came_through_and_a_closed_one_both()
    {
        Assert.Equal(
            ["80 %  score team after the gate: the gate is open, as 95 % is at least 90 %", "  95 %", "  90 %", "  80 %"],
            Lines(Gate(0.95m, holds: true)).Select(Value));
        Assert.Equal(
            ["0 %  score team after the gate: the gate is closed, as 85 % is not at least 90 %", "  85 %", "  90 %", "  80 %", "  0 %"],
            Lines(Gate(0.85m, holds: false)).Select(Value));
    }

    [Fact]
    public void No_line_is_longer_than_a_screen_is_wide()
    {
        var id = new string('x', 60);
        var lines = Lines(SumNode.Of(Label.Of("credit.department", id, id, id), s_eur, Part(1), Part(2), Part(3)));
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 150));
        Assert.StartsWith("      ", lines[1]);
    }

    private static IReadOnlyList<string> Lines(Explanation node) => ExplanationText.LinesOf(node);

    private static string Value(string line, int place) => place == 0 ? line : line[..(line.IndexOf('%') + 1)];

    private static string Reading(PayoutCurve curve, Fraction x, Unit unit) =>
        Lines(CurveNode.Of(Label.Of("goal.payout", "growth"), Input(x, unit), curve, curve.Read(x)))[0];

    private static ChoiceNode Gate(Fraction observed, bool holds) => ChoiceNode.Of(
        Label.Of("score.gated", "team"), Input(observed, Unit.Ratio), Comparison.AtLeast, Part(0.9m), Part(0.8m), Part(0), holds);

    private static FactLeaf Input(Fraction value, Unit unit) => FactLeaf.Of(Label.Of("measure.reported", "m", "2026"), unit, value, "measurements", "m");

    private static TermLeaf Part(Fraction value) => TermLeaf.Of(Label.Of("score.weight", "g"), Unit.Ratio, value, "p");

    private static ProductNode Product(Fraction value) => ProductNode.Of(Label.Of("score.part", "a", "b"), Unit.Ratio, Part(value), Part(1));

    private static TermLeaf Term(string key, Fraction value, string path) => TermLeaf.Of(Label.Of(key, "team"), s_eur, value, path);
}
