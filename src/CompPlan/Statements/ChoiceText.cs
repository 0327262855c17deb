using CompPlan.Goals;

namespace CompPlan.Statements;

/// <summary>Choices and conditions in English.</summary>
internal static class ChoiceText
{
    internal static string Of(ChoiceNode choice) =>
        $": {Verdict(choice.Label, choice.Holds)}, as {Compared(choice.Inputs[0], choice.Inputs[1], choice.Comparison, choice.Holds)}";

    internal static string Of(DecisionNode decision) => $": {Verdict(decision.Label, decision.Holds)}, as its condition {(decision.Holds ? "holds" : "does not hold")}";

    internal static string Of(ConditionNode condition) =>
        condition.Comparison is { } comparison ? ": " + Compared(condition.Inputs[0], condition.Inputs[1], comparison, condition.Holds) : "";

    internal static string Words(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at least",
        Comparison.Above => "above",
        Comparison.AtMost => "at most",
        _ => "below",
    };

    private static string Verdict(Label label, bool holds) => label.Key switch
    {
        "score.modified" => holds ? "the modifier applies" : "the modifier does not apply",
        "score.met" => holds ? "yes" : "no",
        _ => holds ? "the gate is open" : "the gate is closed",
    };

    private static string Compared(Explanation observed, Explanation threshold, Comparison comparison, bool holds) =>
        $"{EnglishNumbers.Of(observed)} is {(holds ? "" : "not ")}{Words(comparison)} {EnglishNumbers.Of(threshold)}";
}
