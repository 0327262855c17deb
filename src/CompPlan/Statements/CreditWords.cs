namespace CompPlan.Statements;

/// <summary>English words for credit for deals.</summary>
internal static class CreditWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["credit.department"] = "credit of {0} under '{1}' in {2}",
        ["credit.milestone"] = "part of the deal {0} for '{1}'",
        ["credit.passedOn"] = "part of the deal {0} for '{2}', which was never reached, passed on to '{1}'",
        ["credit.touch"] = "credit of {1} as {2} in the deal {0} ({3})",
        ["deal.value"] = "value of the deal {0}",
        ["milestone.weight"] = "weight of '{0}'",
        ["milestone.weight.raised"] = "weight of '{0}', with what it took over from milestones without a taker",
        ["touch.weight"] = "weight of the touch of {0} as {1}",
    };
}
