using System.Globalization;
using CompPlan.Distribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A distribution has parts with ids and weights that fit their unit, and says what a cap does with the excess.</summary>
internal sealed class DistributionRuleValidator : ComponentValidator<DistributionRule>
{
    /// <param name="isShared">Whether the bonus is under a cap over several bonuses, which needs an excess rule too.</param>
    public DistributionRuleValidator(bool isShared)
    {
        Each(report => report.Add(IdReview.Of([.. report.Component.Parts.Select(part => part.Id)], "parts", "id")));
        Each(report => report.Add(WeightReview.Of(
            report.Component.Unit, [.. report.Component.Parts.Select(part => part.Weight)], "parts", "weight")));
        Each(report => report.Add(report.Component.Parts.SelectMany(
            (part, i) => DistributionReview.Of(part.Key, string.Create(CultureInfo.InvariantCulture, $"parts[{i}].key")))));
        Each(report => report.Add(report.Component.Cap is { } cap ? DistributionReview.Of(cap, "cap") : []));
        Check(
            "excess",
            IssueCodes.MissingField,
            rule => (rule.Cap is null && !isShared) || rule.Excess is not null,
            _ => "There is a cap, but nothing says what becomes of the money above it.",
            "State \"redistribute\", \"redistributeOnce\", \"return\" or \"keep\".");
        Check(
            "excess",
            IssueCodes.OptionConflict,
            rule => rule.Cap is not null || isShared || rule.Excess is null,
            _ => "There is a rule for the money above a cap, but no cap.",
            "State the cap, or remove the member.");
        Each(report => report.Add(report.Component.Floor is { } floor ? DistributionReview.Of(floor, "floor") : []));
        Check(
            "shortage",
            IssueCodes.MissingField,
            rule => rule.Floor is null || rule.Shortage is not null,
            _ => "There is a floor, but nothing says what happens where there is less than the floors.",
            "State \"refuse\" or \"scale\".");
        Check(
            "shortage",
            IssueCodes.OptionConflict,
            rule => rule.Floor is not null || rule.Shortage is null,
            _ => "There is a rule for too little for the floors, but no floor.",
            "State the floor, or remove the member.");
        Check(
            "cap",
            IssueCodes.CapBelowFloor,
            rule => !IsBelow(rule.Cap, rule.Floor),
            _ => "The cap of everybody lies below the floor.",
            "State a cap that is not below the floor.");
    }

    /// <summary>Only bounds of one kind can be told apart without people; of others the cap goes before the floor, person by person.</summary>
    private static bool IsBelow(IndividualBound? cap, IndividualBound? floor) => (cap, floor) switch
    {
        (AmountBound most, AmountBound least) => most.Proration == least.Proration && most.Amount.Minor < least.Amount.Minor,
        (SalaryShareBound most, SalaryShareBound least) => most.Share < least.Share,
        (CeilingBound most, CeilingBound least) =>
            string.Equals(most.Ceiling, least.Ceiling, StringComparison.Ordinal) && most.Proration == least.Proration && most.Multiple < least.Multiple,
        _ => false,
    };
}
