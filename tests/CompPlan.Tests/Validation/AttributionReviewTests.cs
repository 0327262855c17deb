using CompPlan.Attribution;
using CompPlan.Tests.Attribution;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Validation;

public class AttributionReviewTests
{
    [Fact]
    public void Sound_rules_have_no_findings()
    {
        Assert.Empty(Codes(LinearModel.Of()));
        Assert.Empty(Codes(PositionModel.Of(WeightUnit.Percent, 40, 20, 40, TwoTouchRule.Renormalise)));
        Assert.Empty(Codes(PositionModel.Of(WeightUnit.Fraction, 0, 1, 0, TwoTouchRule.SplitMiddle)));
        Assert.Empty(Codes(TimeDecayModel.Of(HalfLife.OfSeconds(172_800), DecayAge.WholeDays)));
        Assert.Empty(Codes(TimeDecayModel.Of(HalfLife.OfDays(36_600), DecayAge.ExactSeconds)));
        Assert.Empty(Codes(Weights(WeightUnit.Percent, (Milestone.Won, 100), (Milestone.Middle, 0))));
    }

    [Fact]
    public void Position_weights_fit_their_unit_and_always_give_somebody_something()
    {
        Assert.Equal(["PARTS_NOT_100 rule.model"], Codes(PositionModel.Of(WeightUnit.Percent, 40, 20, 39, TwoTouchRule.Renormalise)));
        Assert.Equal(["PARTS_NOT_100 rule.model"], Codes(PositionModel.Of(WeightUnit.Fraction, 40, 20, 40, TwoTouchRule.Renormalise)));
        Assert.Equal(["WEIGHTS_ALL_ZERO rule.model"], Codes(PositionModel.Of(WeightUnit.Relative, 0, 0, 0, TwoTouchRule.Renormalise)));
        Assert.Equal(["WEIGHTS_ALL_ZERO rule.model.twoTouches"], Codes(PositionModel.Of(WeightUnit.Percent, 0, 100, 0, TwoTouchRule.Renormalise)));
        Assert.Equal(
            ["WEIGHT_NEGATIVE rule.model.first", "WEIGHT_NEGATIVE rule.model.last"],
            Codes(PositionModel.Of(WeightUnit.Percent, -1, 102, -1, TwoTouchRule.SplitMiddle)));
    }

    [Fact]
    public void A_half_life_is_in_range_and_fits_the_age()
    {
        Assert.Equal(["NUMBER_RANGE rule.model.halfLife"], Codes(TimeDecayModel.Of(HalfLife.OfDays(0), DecayAge.WholeDays)));
        Assert.Equal(["NUMBER_RANGE rule.model.halfLife"], Codes(TimeDecayModel.Of(HalfLife.OfDays(36_601), DecayAge.WholeDays)));
        Assert.Equal(["NUMBER_RANGE rule.model.halfLife"], Codes(TimeDecayModel.Of(HalfLife.OfSeconds(-5), DecayAge.WholeDays)));
        Assert.Equal(["OPTION_CONFLICT rule.model.halfLife"], Codes(TimeDecayModel.Of(HalfLife.OfSeconds(90_000), DecayAge.WholeDays)));
    }

    [Fact]
    public void Milestone_weights_fit_their_unit_and_name_each_milestone_once()
    {
        Assert.Equal(["EMPTY_LIST rule.model.weights"], Codes(Weights(WeightUnit.Percent)));
        Assert.Equal(["PARTS_NOT_100 rule.model.weights"], Codes(Weights(WeightUnit.Percent, (Milestone.Won, 99))));
        Assert.Equal(
            ["DUPLICATE_ID rule.model.weights[1].milestone"],
            Codes(Weights(WeightUnit.Percent, (Milestone.Won, 50), (Milestone.Won, 50))));
        Assert.Equal(
            ["WEIGHT_NEGATIVE rule.model.weights[0].weight"],
            Codes(Weights(WeightUnit.Percent, (Milestone.Won, -1), (Milestone.Middle, 101))));
    }

    [Fact]
    public void Terms_change_on_later_and_later_dates()
    {
        var terms = AttributionTerms.Of(Crediting.Roles, LinearModel.Of(), TouchTies.Share);
        var rule = AttributionRule.Of("sourced", null, terms);
        Assert.Empty(Codes(rule.WithChange(terms.StartingOn(Crediting.Date("2026-07-01"))).WithChange(terms.StartingOn(Crediting.Date("2026-07-02")))));
        Assert.Equal(
            ["PERIOD_INVALID rule.changes[1].from"],
            Codes(rule.WithChange(terms.StartingOn(Crediting.Date("2026-07-01"))).WithChange(terms.StartingOn(Crediting.Date("2026-07-01")))));
        Assert.Equal(["MISSING_FIELD rule.changes[0].from"], Codes(rule.WithChange(terms)));
        Assert.Equal(["PERIOD_INVALID rule.from"], Codes(AttributionRule.Of("sourced", null, terms.StartingOn(Crediting.Date("2026-07-01")))));
        Assert.Equal(["PERIOD_INVALID rule.changes[0].from"], Codes(rule.WithChange(terms.StartingOn(Crediting.Date("2200-01-01")))));
    }

    [Fact]
    public void Each_change_of_terms_is_sound_on_its_own()
    {
        var rule = AttributionRule.Of("sourced", null, Crediting.Roles, LinearModel.Of(), TouchTies.Share)
            .WithChange(AttributionTerms.Of([], PositionModel.Of(WeightUnit.Percent, 40, 20, 39, TwoTouchRule.Renormalise), default).StartingOn(Crediting.Date("2026-07-01")));
        Assert.Equal(
            ["EMPTY_LIST rule.changes[0].roles", "MISSING_FIELD rule.changes[0].ties", "PARTS_NOT_100 rule.changes[0].model"],
            Codes(rule));
    }

    [Fact]
    public void Roles_are_mapped_once()
    {
        var rule = AttributionRule.Of(
            "a|b", null, [RoleMapping.Of("closing", "sales"), RoleMapping.Of("closing", "marketing"), RoleMapping.Of("Closing", "no id")],
            LinearModel.Of(), TouchTies.Share);
        Assert.Equal(
            ["BAD_ID rule.id", "DUPLICATE_ID rule.roles[1].role", "AMBIGUOUS_ID rule.roles[2].role", "BAD_ID rule.roles[2].department"],
            AttributionReview.Of(rule, "rule").Select(issue => $"{issue.Code} {issue.Path}"));
    }

    [Fact]
    public void Options_are_stated()
    {
        Assert.Equal(["MISSING_FIELD rule.model.twoTouches"], Codes(PositionModel.Of(WeightUnit.Percent, 40, 20, 40, default)));
        Assert.Equal(["MISSING_FIELD rule.model.age"], Codes(TimeDecayModel.Of(HalfLife.OfDays(7), default)));
        Assert.Equal(
            ["MISSING_FIELD rule.model.timing", "MISSING_FIELD rule.model.noTaker"],
            Codes(MilestoneModel.Of(WeightUnit.Percent, [MilestoneWeight.Of(Milestone.Won, 100)], default, default)));
        Assert.Equal(
            ["MISSING_FIELD rule.ties"],
            AttributionReview.Of(Crediting.Rule(LinearModel.Of(), default), "rule").Select(issue => $"{issue.Code} {issue.Path}"));
    }

    private static MilestoneModel Weights(WeightUnit unit, params (Milestone Milestone, Fraction Weight)[] weights) => MilestoneModel.Of(
        unit, weights.Select(item => MilestoneWeight.Of(item.Milestone, item.Weight)), CreditTiming.EachMilestone, NoTakerRule.ProRata);

    private static string[] Codes(AttributionModel model) => Codes(Crediting.Rule(model));

    private static string[] Codes(AttributionRule rule) =>
        [.. AttributionReview.Of(rule, "rule").Select(issue => $"{issue.Code} {issue.Path}")];
}
