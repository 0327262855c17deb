using CompPlan.Distribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A multiple of a ceiling is not negative, names its ceiling, and says how it is prorated.</summary>
internal sealed class CeilingBoundValidator : ComponentValidator<CeilingBound>
{
    public CeilingBoundValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Ceiling, "ceiling")));
        Check(
            "multiple", IssueCodes.BoundNegative, bound => bound.Multiple.Sign >= 0, bound => $"The multiple is {bound.Multiple}; a bound is zero or more.", "State a multiple of zero or more.");
        Each(report => report.Add(OptionReview.Of(report.Component.Proration, "proration")));
    }
}
