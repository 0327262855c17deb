using System.Globalization;
using CompPlan.Funding;

namespace CompPlan.Validation;

/// <summary>A sum has at least one source, each with its own id and a sound base.</summary>
internal sealed class SumBaseValidator : ComponentValidator<SumBase>
{
    public SumBaseValidator()
    {
        Each(report => report.Add(IdReview.Of([.. report.Component.Sources.Select(source => source.Id)], "sources", "id")));
        Each(report => report.Add(report.Component.Sources.SelectMany((source, i) =>
            FundingReview.OfBase(source.Base, string.Create(CultureInfo.InvariantCulture, $"sources[{i}].base")))));
    }
}
