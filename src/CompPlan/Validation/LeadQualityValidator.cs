using CompPlan.Commitments;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A quality of leads has an id and says what it means.</summary>
internal sealed class LeadQualityValidator : ComponentValidator<LeadQuality>
{
    /// <summary>The greatest number of characters of a definition, inclusive.</summary>
    private const int MaxLength = 2_000;

    public LeadQualityValidator()
    {
        Check(
            "definition",
            IssueCodes.Limit,
            quality => quality.Definition.Length is > 0 and <= MaxLength,
            quality => $"The definition has {quality.Definition.Length} characters; 1 to {MaxLength} are allowed.",
            "Say in a few sentences what makes a lead one of this quality.");
        Check(
            "definition",
            IssueCodes.BadText,
            quality => DisplayText.IsShowable(quality.Definition),
            _ => "The definition has control characters or half of a surrogate pair.",
            "Write it on one line without them.");
    }
}
