using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The weights of the last touches fit their unit, and a deal with one touch credits it.</summary>
internal sealed class LastTouchesModelValidator : ComponentValidator<LastTouchesModel>
{
    public LastTouchesModelValidator()
    {
        Check(
            "weights",
            IssueCodes.EmptyList,
            model => model.Weights.Count > 0,
            _ => "The list is empty; it needs at least one item.",
            "State at least one weight.");
        Each(report => report.Add(WeightReview.Of(report.Component.Unit, report.Component.Weights, "weights", "")));
        Check(
            "weights[0]",
            IssueCodes.WeightsAllZero,
            model => model.Weights.Count == 0 || model.Weights[0].Sign != 0 || model.Weights.All(weight => weight.Sign == 0),
            _ => "The latest touch has no weight, so in a deal with one touch nobody would.",
            "Give the latest touch a weight above zero.");
    }
}
