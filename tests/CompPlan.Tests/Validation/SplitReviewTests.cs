using CompPlan.Splits;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Validation;

public class SplitReviewTests
{
    private static readonly string[] Three = ["marketing", "sales", "production"];

    [Fact]
    public void Sound_splits_have_no_findings()
    {
        Assert.Empty(Codes(EqualSplit.Of(Three)));
        Assert.Empty(Codes(Weighted(WeightUnit.Percent, 72.68m, 10.93m, 2.73m, 13.66m)));
        Assert.Empty(Codes(Weighted(WeightUnit.Fraction, 0.25m, 0.75m)));
        Assert.Empty(Codes(Weighted(WeightUnit.Relative, 3, 0, 2)));
        Assert.Empty(Codes(CreditSplit.Of("sourced", Three)));
        Assert.Empty(Codes(BlendedSplit.Of(WeightUnit.Percent,
            [SplitPart.Of("equal", 60, EqualSplit.Of(Three)), SplitPart.Of("credit", 40, CreditSplit.Of("sourced", Three.Reverse()))])));
    }

    [Fact]
    public void Three_times_a_third_rounded_is_not_100() =>
        Assert.Equal(["PARTS_NOT_100 split.weights"], Codes(Weighted(WeightUnit.Percent, 33.33m, 33.33m, 33.33m)));

    [Fact]
    public void A_percent_list_that_sums_to_one_is_not_100() =>
        Assert.Equal(["PARTS_NOT_100 split.weights"], Codes(Weighted(WeightUnit.Percent, 0.6m, 0.4m)));

    [Fact]
    public void Fractions_sum_to_exactly_one() =>
        Assert.Equal(["PARTS_NOT_100 split.weights"], Codes(Weighted(WeightUnit.Fraction, 0.6m, 0.3m, 0.1001m)));

    [Fact]
    public void Negative_weights_are_named_one_by_one() =>
        Assert.Equal(
            ["WEIGHT_NEGATIVE split.weights[0].weight", "WEIGHT_NEGATIVE split.weights[2].weight"],
            Codes(Weighted(WeightUnit.Relative, -1, 2, -3)));

    [Fact]
    public void Relative_weights_are_not_all_zero() =>
        Assert.Equal(["WEIGHTS_ALL_ZERO split.weights"], Codes(Weighted(WeightUnit.Relative, 0, 0)));

    [Fact]
    public void Departments_are_named_once_and_in_one_way() =>
        Assert.Equal(
            ["DUPLICATE_ID split.departments[2]", "AMBIGUOUS_ID split.departments[3]", "BAD_ID split.departments[4]"],
            Codes(EqualSplit.Of(["sales", "marketing", "sales", "Marketing", "pro/duction"])));

    [Fact]
    public void A_split_without_departments_is_empty()
    {
        Assert.Equal(["EMPTY_LIST split.departments"], Codes(EqualSplit.Of([])));
        Assert.Equal(["EMPTY_LIST split.weights"], Codes(Weighted(WeightUnit.Percent)));
        Assert.Equal(["BAD_ID split.attribution", "EMPTY_LIST split.departments"], Codes(CreditSplit.Of("", [])));
        Assert.Equal(["EMPTY_LIST split.parts"], Codes(BlendedSplit.Of(WeightUnit.Percent, [])));
    }

    [Fact]
    public void The_parts_of_a_blend_are_no_blends() =>
        Assert.Equal(
            ["OPTION_CONFLICT split.parts[1].split"],
            Codes(BlendedSplit.Of(WeightUnit.Percent,
            [
                SplitPart.Of("a", 50, EqualSplit.Of(Three)),
                SplitPart.Of("b", 50, BlendedSplit.Of(WeightUnit.Percent, [SplitPart.Of("c", 100, EqualSplit.Of(Three))])),
            ])));

    [Fact]
    public void The_parts_of_a_blend_name_the_same_departments()
    {
        var issue = Assert.Single(SplitReview.Of(
            BlendedSplit.Of(WeightUnit.Percent,
            [
                SplitPart.Of("a", 50, EqualSplit.Of(Three)),
                SplitPart.Of("b", 50, CreditSplit.Of("sourced", ["marketing", "sales", "legal"])),
            ]),
            "bonuses[0].split"));
        Assert.Equal("OPTION_CONFLICT", issue.Code);
        Assert.Equal("bonuses[0].split.parts[1].split", issue.Path);
        Assert.Contains("lacks production; it adds legal", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_inside_a_part_carry_its_path() =>
        Assert.Equal(
            ["DUPLICATE_ID split.parts[1].id", "PARTS_NOT_100 split.parts", "WEIGHT_NEGATIVE split.parts[1].split.weights[1].weight"],
            Codes(BlendedSplit.Of(WeightUnit.Percent,
            [
                SplitPart.Of("a", 50, EqualSplit.Of(["d1", "d2"])),
                SplitPart.Of("a", 49, WeightedSplit.Of(WeightList.Of(WeightUnit.Percent, [Weight.Of("d1", 101), Weight.Of("d2", -1)]))),
            ])));

    private static WeightedSplit Weighted(WeightUnit unit, params decimal[] weights) =>
        WeightedSplit.Of(WeightList.Of(unit, weights.Select((weight, i) => Weight.Of($"d{i}", weight))));

    private static List<string> Codes(SplitRule rule) =>
        [.. SplitReview.Of(rule, "split").Select(issue => $"{issue.Code} {issue.Path}")];
}
