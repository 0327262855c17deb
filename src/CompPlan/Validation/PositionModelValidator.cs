using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A position model has weights that fit their unit, and gives somebody something whatever the number of positions.</summary>
internal sealed class PositionModelValidator : ComponentValidator<PositionModel>
{
    public PositionModelValidator()
    {
        NotNegative("first", model => model.First);
        NotNegative("middle", model => model.Middle);
        NotNegative("last", model => model.Last);
        Each(report => report.Add(OptionReview.Of(report.Component.TwoTouches, "twoTouches")));
        Check(
            "",
            IssueCodes.PartsNot100,
            model => model.Unit != WeightUnit.Percent || Sum(model) == Fraction.Hundred,
            model => $"First, middle and last sum to {Sum(model)} percent; percent sum to exactly 100.",
            "Change the weights so that they add up exactly, or state the unit \"relative\".");
        Check(
            "",
            IssueCodes.PartsNot100,
            model => model.Unit != WeightUnit.Fraction || Sum(model) == Fraction.One,
            model => $"First, middle and last sum to {Sum(model)}; fractions sum to exactly 1.",
            "Change the weights so that they add up exactly, or state the unit \"relative\".");
        Check(
            "",
            IssueCodes.WeightsAllZero,
            model => model.Unit != WeightUnit.Relative || Sum(model).Sign != 0,
            _ => "First, middle and last are all zero; at least one is above zero.",
            "Give at least one position a weight above zero.");
        Check(
            "twoTouches",
            IssueCodes.WeightsAllZero,
            model => model.TwoTouches != TwoTouchRule.Renormalise || Sum(model).Sign == 0 || (model.First + model.Last).Sign != 0,
            _ => "Only the middle has a weight, so with two positions there is nothing to renormalise.",
            "State \"splitMiddle\", or give the first or the last position a weight.");
    }

    private static Fraction Sum(PositionModel model) => model.First + model.Middle + model.Last;

    private void NotNegative(string member, Func<PositionModel, Fraction> weight) => Check(
        member,
        IssueCodes.WeightNegative,
        model => weight(model).Sign >= 0,
        model => $"The weight is {weight(model)}; a weight is zero or more.",
        "State a weight of zero or more.");
}
