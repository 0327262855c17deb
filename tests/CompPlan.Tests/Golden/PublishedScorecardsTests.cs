using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Golden;

/// <summary>
/// Scorecards of published plans. A printed figure is the exact one rounded half up to the decimals of the print; where a plan
/// rounds on the way (attainment, payout, weighted part) the rounding is a term of the plan here too.
/// </summary>
public class PublishedScorecardsTests
{
    private static string Print(Fraction ratio, int decimals) =>
        (PercentDecimals(decimals).Apply(ratio) * 100).ToString();

    private static WeightedNode Plan(RoundingRule? partRounding, RoundingRule? rounding, params (string Goal, decimal Weight)[] parts) => WeightedNode.Of(
        "plan", WeightUnit.Percent, parts.Select(part => WeightedPart.Of(part.Weight, GoalNode.Of(part.Goal))), partRounding, rounding);

    private static Goal Higher(string id, RoundingRule? payoutRounding, params (decimal, decimal)[] points) =>
        RawGoal(id, OverValue(CurveDirection.Rising, points), payoutRounding);

    private static Goal Lower(string id, RoundingRule? payoutRounding, params (decimal, decimal)[] points) =>
        RawGoal(id, OverValue(CurveDirection.Falling, points), payoutRounding);

    // Dollar General 2024 proxy, Teamshare, p. 37: adjusted EBIT 2.597 of 3.592 is 72.3 %, below the threshold of 90 %: nothing.
    [Fact]
    public void Dollar_general_2023()
    {
        var goal = Goal.Of("ebit", null, "ebit", HigherIsBetter.Of(), AnnualTarget(3.592m), OverAttainment((90, 50), (100, 100), (120, 300)));
        var score = Score(GoalNode.Of("ebit"), [goal], ("ebit", 2.597m));
        Assert.Equal(("72.3", Fraction.Zero), (Print(score.GoalScore!.Attainment.Value, 1), score.Value));
    }

    // Dollar Tree 2024 proxy, MICP, pp. 44-45: attainment rounded to two decimals of a percent, then the payout, then each
    // weighted part. Operating income 1,784.8 of 2,046.5 = 87.21 % pays 57.37 %; revenue 30,603.8 of 30,307.9 = 100.98 % pays
    // 119.60 % (119.53 % without the first rounding); 34.42 + 47.84 = 82.26. No payout if operating income is below 1,500.
    [Theory]
    [InlineData(1784.8, "87.21", "57.37", "34.42", "82.26")]
    [InlineData(1499.9, "73.29", "0", "0", "0")]
    public void Dollar_tree_2023(decimal income, string attainment, string payout, string part, string total)
    {
        var two = PercentDecimals(2);
        Goal[] goals =
        [
            Goal.Of("income", null, "income", HigherIsBetter.Of(two), AnnualTarget(2046.5m), OverAttainment((85, 50), (100, 100), (112.5m, 200)), two),
            Goal.Of("revenue", null, "revenue", HigherIsBetter.Of(two), AnnualTarget(30307.9m), OverAttainment((95, 50), (100, 100), (105, 200)), two),
        ];
        var root = WeightedNode.Of(
            "micp",
            WeightUnit.Percent,
            [WeightedPart.Of(60, GoalNode.Of("income")), WeightedPart.Of(40, GoalNode.Of("revenue"))],
            partRounding: two,
            gates: [Gate.Of(MeasureCondition.Of("income", Comparison.AtLeast, 1500), PaysNothing.Instance)]);
        var score = Score(root, goals, ("income", income), ("revenue", 30603.8m));
        var first = score.Parts[0];
        Assert.Equal(
            (attainment, payout, part, total),
            (Exact(first.Reading.GoalScore!.Attainment.Value), Exact(first.Reading.Value), Exact(first.Value), Exact(score.Value)));
        Assert.Equal(("100.98", "119.6", "47.84"), (
            Exact(score.Parts[1].Reading.GoalScore!.Attainment.Value), Exact(score.Parts[1].Reading.Value), Exact(score.Parts[1].Value)));
        static string Exact(Fraction ratio) => (ratio * 100).ToString();
    }

    // FedEx FY23 annual plan, p. 53: operating income 4,948 below the threshold of 7,259: nothing.
    [Fact]
    public void Fedex_2023() => Assert.Equal(
        Fraction.Zero, Score(GoalNode.Of("income"), [Higher("income", null, (7259, 0), (8314, 100), (9220, 150))], ("income", 4948)).Value);

    // DTE Energy 2024 proxy, p. 48: eleven goals, five of them lower-is-better with nothing on the high side; safety goals are
    // zeroed by a fatality; each weighted part to two decimals: 27.80 + 7.63 + 4.13 + 10.00 = 49.56.
    [Fact]
    public void Dte_energy_2023()
    {
        Goal[] goals =
        [
            Higher("eps", null, (6.1m, 25), (6.25m, 100), (6.4m, 200)), Higher("cash", null, (2746, 25), (3051, 100), (3356, 200)),
            Higher("nps", null, (35, 25), (39, 100), (43, 200)), Lower("complaints", null, (1816, 200), (1912, 100), (2008, 25)),
            Lower("osha", null, (0.42m, 200), (0.55m, 100), (0.68m, 25)), Lower("hsif", null, (0, 200), (2, 100), (4, 25)),
            Higher("gallup", null, (4.17m, 25), (4.26m, 100), (4.45m, 200)), Lower("saidi", null, (127, 200), (150, 100), (180, 25)),
            Lower("cemi", null, (7, 200), (7.55m, 100), (8.1m, 25)), Lower("orlf", null, (0.61m, 200), (1.03m, 100), (1.45m, 25)),
            Higher("hca", null, (95.4m, 25), (95.5m, 100), (95.8m, 200)),
        ];
        decimal[] weights = [20, 20, 12, 8, 5, 5, 5, 5, 5, 10, 5];
        var fatality = Gate.Of(MeasureCondition.Of("fatalities", Comparison.AtMost, 0), PaysNothing.Instance);
        var root = WeightedNode.Of(
            "plan",
            WeightUnit.Percent,
            goals.Zip(weights, (goal, weight) => WeightedPart.Of(weight, GoalNode.Of(goal.Id, gates: goal.Id is "osha" or "hsif" ? [fatality] : null))),
            partRounding: PercentDecimals(2));
        var score = Score(
            root, goals, ("eps", 5.73m), ("cash", 3170), ("nps", 27), ("complaints", 5062), ("osha", 0.60m), ("hsif", 2), ("gallup", 4.36m), ("saidi", 157),
            ("cemi", 13.38m), ("orlf", 6.36m), ("hca", 95.8m), ("fatalities", 1));
        Assert.Equal(
            ["0", "139", "0", "0", "71.2", "100", "152.6", "82.5", "0", "0", "200"],
            score.Children.Select(child => Print(child.GoalScore!.Payout, 1)));
        Assert.Equal(
            ["0", "27.8", "0", "0", "0", "0", "7.63", "4.13", "0", "0", "10"],
            score.Parts.Select(part => (part.Value * 100).ToString()));
        Assert.Equal((Percent(49.56m), true), (score.Value, score.Gated));
    }

    // Equinix 2024 proxy, AIP, pp. 51-59: revenue 7,935 pays 83 %, AFFO 30.97 pays 126 %, the mean is 104 %; revenue is capped
    // at 100 % by its last point.
    [Fact]
    public void Equinix_2023()
    {
        var score = Score(
            Plan(null, null, ("revenue", 50), ("affo", 50)),
            [Higher("revenue", null, (7603.0m, 0), (8003.2m, 100)), Higher("affo", null, (28.86m, 0), (30.38m, 100), (31.29m, 140))],
            ("revenue", 7935), ("affo", 30.97m));
        Assert.Equal(["83", "126"], score.Children.Select(child => Print(child.Value, 0)));
        Assert.Equal("104", Print(score.Value, 0));
    }

    // RTX 2024 proxy, pp. 59-60: payouts to whole percents, weighted parts to one decimal: 40.4 + 40 + 3.6 + 8.9 + 5.5 + 4.6 = 103.
    [Fact]
    public void Rtx_2023()
    {
        var whole = PercentDecimals(0);
        Goal[] goals =
        [
            Higher("income", whole, (6305, 50), (7420, 100), (8680, 200)), Higher("cash", whole, (3750, 50), (4750, 100), (6350, 200)),
            Higher("representation", whole, (42.6m, 50), (43.3m, 100), (44.6m, 200)), Higher("retention", whole, (92, 50), (93.3m, 100), (95.5m, 200)),
            Lower("gas", whole, (1_275_242, 200), (1_472_665, 100), (1_694_499, 50)),
            Lower("water", whole, (1_439_015_871, 200), (1_586_117_140, 100), (1_743_109_069, 50)),
        ];
        decimal[] weights = [40, 40, 5, 5, 5, 5];
        var score = Score(
            Plan(PercentDecimals(1), null, [.. goals.Zip(weights, (goal, weight) => (goal.Id, weight))]),
            goals,
            ("income", 7436), ("cash", 4753), ("representation", 42.9m), ("retention", 95.0m), ("gas", 1_452_220), ("water", 1_613_500_499));
        Assert.Equal(["101", "100", "71", "177", "110", "91"], score.Children.Select(child => (child.Value * 100).ToString()));
        Assert.Equal(["40.4", "40", "3.6", "8.9", "5.5", "4.6"], score.Parts.Select(part => (part.Value * 100).ToString()));
        Assert.Equal((Fraction)1.03m, score.Value);
    }

    // Airbnb 2024 proxy, pp. 36-37: five weighted priorities earned 28.7 of 30, 18.3 of 20, 14.6 of 15, 15.0 of 15, 19.2 of 20;
    // together 95.8, rounded to 96 as a whole, capped at 120.
    [Fact]
    public void Airbnb_2023()
    {
        (string Id, decimal Weight, decimal Earned)[] priorities =
            [("business", 30, 28.7m), ("roadmap", 20, 18.3m), ("operations", 15, 14.6m), ("technology", 15, 15.0m), ("foundation", 20, 19.2m)];
        var root = WeightedNode.Of(
            "plan", WeightUnit.Percent, priorities.Select(one => WeightedPart.Of(one.Weight, GoalNode.Of(one.Id))), rounding: PercentDecimals(0), cap: 1.2m);
        var score = Score(
            root,
            priorities.Select(one => Higher(one.Id, null, (0, 0), (one.Weight, 100))),
            [.. priorities.Select(one => (one.Id, one.Earned))]);
        Assert.Equal(["28.7", "18.3", "14.6", "15", "19.2"], score.Parts.Select(part => (part.Value * 100).ToString()));
        Assert.Equal((Percent(95.8m), (Fraction)0.96m), (score.Combined, score.Value));
    }

    // Cabot 2024 proxy, PSU tranches, p. 46: EPS 5.38 and RONA 16.5 against three sets of points, weights 65/35.
    // 74.7 and 95.8 → 82.1; 0 and 85 → 29.75, printed 29.8; 200 and 200 → 200.
    [Fact]
    public void Cabot_2023()
    {
        static string[] Tranche((decimal, decimal)[] eps, (decimal, decimal)[] rona)
        {
            var score = Score(Plan(null, null, ("eps", 65), ("rona", 35)), [Higher("eps", null, eps), Higher("rona", null, rona)], ("eps", 5.38m), ("rona", 16.5m));
            return [.. score.Children.Append(score).Select(reading => Print(reading.Value, 1))];
        }
        Assert.Equal(["74.7", "95.8", "82.1"], Tranche([(4.95m, 50), (5.82m, 100), (6.69m, 200)], [(11, 50), (17, 100), (20, 200)]));
        Assert.Equal(["0", "85", "29.8"], Tranche([(5.64m, 50), (6.63m, 100), (7.62m, 200)], [(13, 50), (18, 100), (21, 200)]));
        Assert.Equal(["200", "200", "200"], Tranche([(2.70m, 50), (3.68m, 100), (4.78m, 200)], [(9.5m, 50), (13, 100), (15, 200)]));
    }

    // Yum! Brands 2024 proxy, team factors, pp. 51-54: company 165/127/123 → 145; a division's factor is 75 % its own (75/79/82
    // → 77.75, printed and used as 78) and 25 % the company's: 94.75, printed 95. The division's payouts are taken as printed.
    [Fact]
    public void Yum_2023()
    {
        var whole = PercentDecimals(0);
        WeightedNode Team(string id, params string[] goals) => WeightedNode.Of(
            id, WeightUnit.Percent, goals.Zip([50m, 25m, 25m], (goal, weight) => WeightedPart.Of(weight, GoalNode.Of(goal))), rounding: whole);
        var root = WeightedNode.Of(
            "team",
            WeightUnit.Percent,
            [WeightedPart.Of(75, Team("division", "d-profit", "d-sales", "d-units")), WeightedPart.Of(25, Team("company", "profit", "sales", "units"))],
            rounding: whole);
        Goal[] goals =
        [
            GivenPayout("d-profit"), GivenPayout("d-sales"), GivenPayout("d-units"), Higher("profit", whole, (2246, 50), (2343, 100), (2440, 200)),
            Higher("sales", whole, (0.5m, 50), (4.5m, 100), (9, 200)), Higher("units", whole, (2680, 50), (3250, 100), (3675, 200)),
        ];
        var score = Score(root, goals, ("d-profit", 0.75m), ("d-sales", 0.79m), ("d-units", 0.82m), ("profit", 2406), ("sales", 5.7m), ("units", 3349));
        Assert.Equal(["165", "127", "123"], score.Parts[1].Reading.Children.Select(child => (child.Value * 100).ToString()));
        Assert.Equal(((Fraction)0.78m, (Fraction)1.45m, (Fraction)0.95m), (score.Parts[0].Reading.Value, score.Parts[1].Reading.Value, score.Value));
        Assert.Equal((Percent(77.75m), Percent(94.75m)), (score.Parts[0].Reading.Combined, score.Combined));
    }
}
