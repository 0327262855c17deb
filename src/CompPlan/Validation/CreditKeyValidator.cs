using CompPlan.Distribution;

namespace CompPlan.Validation;

/// <summary>A key by credit names an attribution rule and says what becomes of credit of others; nobody weighs below zero.</summary>
internal sealed class CreditKeyValidator : ComponentValidator<CreditKey>
{
    public CreditKeyValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Attribution, "attribution")));
        Each(report => report.Add(OptionReview.Of(report.Component.Others, "others")));
        Each(report => report.Add(CreditOptionsReview.OfWeight(report.Component.Negative)));
    }
}
