using CompPlan.People;

namespace CompPlan.Validation;

/// <summary>A rule on kinds of contract names at least one, each once.</summary>
internal sealed class ExceptContractsValidator : ComponentValidator<ExceptContracts>
{
    public ExceptContractsValidator() => Each(report => report.Add(ContractReview.Of(report.Component.Contracts, "contracts")));
}
