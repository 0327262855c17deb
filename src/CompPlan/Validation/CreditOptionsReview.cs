using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What is said of credit wherever pay is made of it.</summary>
internal static class CreditOptionsReview
{
    /// <summary>What becomes of credit below zero where credit is a weight: it is forgotten or carried, and never weighs below zero.</summary>
    internal static IEnumerable<Issue> OfWeight(NegativeCredit? negative) => negative == NegativeCredit.Negative
        ? [Issue.Error(
            IssueCodes.OptionConflict,
            "negative",
            "Credit is a weight here, and a weight is never below zero.",
            "State \"forget\" or \"carry\".")]
        : OfMeasure(negative);

    /// <summary>What becomes of credit below zero where it is measured.</summary>
    internal static IEnumerable<Issue> OfMeasure(NegativeCredit? negative) => negative is { } stated ? OptionReview.Of(stated, "negative") : [];
}
