using CompPlan.Funding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A share of a profit states its tax exactly where it is after tax, from 0 to below 100 %.</summary>
internal sealed class ProfitShareBaseValidator : ComponentValidator<ProfitShareBase>
{
    public ProfitShareBaseValidator()
    {
        Each(report => report.Add(FundingReview.NegativeRate(report.Component.Rate, "rate")));
        Each(report => report.Add(OptionReview.Of(report.Component.Basis, "basis")));
        Each(report => report.Add(OptionReview.Of(report.Component.Bonus, "bonus")));
        Check(
            "tax",
            IssueCodes.MissingField,
            share => share.Basis != ProfitBasis.AfterTax || share.Tax is not null,
            _ => "The share is of the profit after tax, and no tax is stated.",
            "State the tax on the profit.");
        Check(
            "tax",
            IssueCodes.OptionConflict,
            share => share.Basis != ProfitBasis.BeforeTax || share.Tax is null,
            _ => "The share is of the profit before tax, and a tax is stated.",
            "Leave the tax out, or state the basis afterTax.");
        Check(
            "tax.value",
            IssueCodes.NumberRange,
            share => share.TaxRate.Sign >= 0 && share.TaxRate < Fraction.One,
            share => $"The tax is {share.TaxRate} (1 = 100 %); it is zero or more and below 1.",
            "State the tax on the profit as a ratio from 0 to below 1.");
    }
}
