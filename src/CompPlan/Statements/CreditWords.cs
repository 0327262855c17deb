namespace CompPlan.Statements;

/// <summary>English words for credit for deals.</summary>
internal static class CreditWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["credit.actor"] = "credit of {0} under '{1}' in {2}",
        ["credit.actorIn"] = "credit of {0} for {3} under '{1}' in {2}",
        ["credit.afterCarried"] = "credit in {0} less what earlier periods were short of",
        ["credit.budget"] = "budget for the deal {0}, in whole cents",
        ["credit.budget.exact"] = "budget for the deal {0}",
        ["credit.budget.share"] = "budget as a share of a deal",
        ["credit.cap"] = "cap on each {0}",
        ["credit.capped"] = "credit of {1} as {2} in the deal {0}, under its caps",
        ["credit.capped.exact"] = "exact part of {0} as {1}",
        ["credit.capped.held"] = "what touches take that another cap stopped before",
        ["credit.capped.left"] = "what is left for the touches still growing",
        ["credit.capped.milestone"] = "part of it for '{1}'",
        ["credit.capped.most"] = "most that the {0} {1} takes",
        ["credit.capped.pool"] = "the deal {0} without what is on the house account",
        ["credit.capped.rate"] = "what a weight of 1 gives when the deal is given",
        ["credit.capped.rate.stopped"] = "what a weight of 1 gives when the {0} {1} reaches its cap",
        ["credit.capped.weights"] = "weights of the touches still growing",
        ["credit.carried"] = "credit that counts in {0}; what is missing is taken from the following periods",
        ["credit.department"] = "credit of {0} under '{1}' in {2}",
        ["credit.forgotten"] = "credit that counts in {0}; what is missing is forgotten",
        ["credit.house"] = "parts of the deal {0} on the house account",
        ["credit.milestone"] = "part of the deal {0} for '{1}'",
        ["credit.missing"] = "what was short before less the credit in {0}",
        ["credit.net"] = "credit in {0} less what reversals took back",
        ["credit.nothing"] = "nothing",
        ["credit.part"] = "credit of the deal {0} for '{1}'",
        ["credit.passedOn"] = "part of the deal {0} for '{2}', which was never reached, passed on to '{1}'",
        ["credit.reversed"] = "what reversals took back in {0}",
        ["credit.short"] = "what was short at the end of {0}",
        ["credit.touch"] = "credit of {1} as {2} in the deal {0} ({3})",
        ["deal.value"] = "value of the deal {0}",
        ["milestone.weight"] = "weight of '{0}'",
        ["milestone.weight.raised"] = "weight of '{0}', with what it took over from milestones without a taker",
        ["reversal.amount"] = "reversal {0} of the deal {1}",
        ["reversal.milestone"] = "taken back so far of the part of the deal {0} for '{1}'",
        ["reversal.takenBack"] = "taken back of the credit of {1} in the deal {0} by the reversal {2}",
        ["reversal.total"] = "taken back so far of the deal {0}",
        ["reversal.touch"] = "taken back so far of the credit of {1} in the deal {0} ({2})",
        ["touch.weight"] = "weight of the touch of {0} as {1}",
    };
}
