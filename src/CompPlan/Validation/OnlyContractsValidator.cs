using CompPlan.People;

namespace CompPlan.Validation;

/// <summary>A rule on kinds of contract names at least one, each once.</summary>
internal sealed class OnlyContractsValidator : ComponentValidator<OnlyContracts>
{
    public OnlyContractsValidator() => Each(report => report.Add(ContractReview.Of(report.Component.Contracts, "only")));
}
