using System.Numerics;
using CompPlan.Statements;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// Evaluates explanations once more, from their data alone and with arithmetic of its own: every node must be what its operation
/// gives for its inputs, every term must stand in the plan's document, every fact among the facts. Shares no code with the calculator.
/// </summary>
internal sealed class ExplanationChecker(StatedTerms terms, StatedFacts facts)
{
    private static readonly HashSet<string> s_worded = [.. EnglishWording.Keys];

    private readonly HashSet<ExplanationData> _checked = [];

    /// <summary>What is wrong with a tree; what was checked with another tree is not checked again.</summary>
    public IEnumerable<string> Faults(ExplanationData root) => root.All().Where(_checked.Add).SelectMany(node => OfNode(node).Select(fault => $"{node}: {fault}"));

    private IEnumerable<string> OfNode(ExplanationData node)
    {
        if (!s_worded.Contains(node.Key))
            yield return "the label has no words";
        foreach (var fault in node.Own switch
        {
            TermData term => terms.Faults(node, term),
            FactData fact => facts.Faults(node, fact),
            DaysData days => facts.Faults(node, days),
            TotalData total => (total.People < 1 && node.Value.Sign != 0) || node.Inputs.Count > 0 ? ["a total over nobody"] : [],
            RoundingData rounding => Expect(node, Round(node.Inputs[0].Value, rounding)).Concat(SameUnit(node, node.Inputs)),
            ChoiceData choice => OfChoice(node, choice),
            ConditionData condition => OfCondition(node, condition),
            DecisionData decision => OfDecision(node, decision),
            GridData grid => GridChecker.Faults(node, grid),
            OverrideData decided => Expect(node, decided.Action == "set" ? node.Inputs[1].Value : node.Inputs[0].Value + node.Inputs[1].Value)
                .Concat(Arity(node, 2)).Concat(SameUnit(node, node.Inputs)),
            CurveData curve => CurveChecker.Faults(curve, node.Inputs[0].Value, node.Value),
            ShareData share => ShareChecker.Faults(node, share).Concat(SameUnit(node, node.Inputs.Take(1))),
            _ => OfArithmetic(node),
        })
            yield return fault;
    }

    private static IEnumerable<string> OfArithmetic(ExplanationData node)
    {
        var values = node.Inputs.Select(input => input.Value).ToArray();
        return node.Operation switch
        {
            "sum" => Expect(node, values.Aggregate(default(Ratio), (sum, value) => sum + value)).Concat(SameUnit(node, node.Inputs)),
            "difference" => Expect(node, values[0] - values[1]).Concat(Arity(node, 2)).Concat(SameUnit(node, node.Inputs)),
            "product" => Expect(node, values.Aggregate(Ratio.Of(1), (product, value) => product * value)),
            "quotient" => Expect(node, values[0] / values[1]).Concat(Arity(node, 2)).Concat(Counted(node)),
            "power" => Expect(node, Power(values[0], values[1])).Concat(Arity(node, 2)),
            "halving" => Expect(node, Halved(values[0] / values[1])).Concat(Arity(node, 2)).Concat(SameUnit(node.Inputs[0], node.Inputs)),
            "least" => Expect(node, values.Min()).Concat(SameUnit(node, node.Inputs)),
            "greatest" => Expect(node, values.Max()).Concat(SameUnit(node, node.Inputs)),
            _ => [$"'{node.Operation}' is no operation"],
        };
    }

    private static Ratio Power(Ratio factor, Ratio times)
    {
        var power = Ratio.Of(1);
        for (var i = BigInteger.Zero; i < times.Above; i++)
            power *= factor;
        return power;
    }

    /// <summary>Halved so many times, by powers of whole numbers.</summary>
    private static Ratio Halved(Ratio times) =>
        Ratio.Of(NaiveHalving.Weight((int)times.Above, (int)times.Below)) / Ratio.Of(BigInteger.One << 62);

    /// <summary>A mean divides by how many there are.</summary>
    private static IEnumerable<string> Counted(ExplanationData node) =>
        node.Inputs[1].Key is "combined.count" or "combined.periods" && node.Inputs[1].Value != Ratio.Of(node.Inputs[0].Inputs.Count) ? ["the mean divides by another number"] : [];

    /// <summary>A condition is one for yes and zero for no; parts are conditions themselves.</summary>
    private static IEnumerable<string> OfCondition(ExplanationData node, ConditionData condition)
    {
        var yes = node.Inputs.Count(input => input.Value == Ratio.Of(1));
        var holds = condition.Form switch
        {
            "compared" => Compares(node.Inputs[0].Value, condition.Comparison!, node.Inputs[1].Value),
            "allOf" => yes == node.Inputs.Count,
            "anyOf" => yes > 0,
            "not" => yes == 0,
            _ => throw new ArgumentException($"'{condition.Form}' is no condition.", nameof(condition)),
        };
        return Expect(node, Ratio.Of(holds ? 1 : 0))
            .Concat(holds == condition.Holds ? [] : ["the condition is judged wrongly"])
            .Concat(condition.Form is "compared" ? Arity(node, 2) : condition.Form is "not" ? Arity(node, 1) : node.Inputs.Count > 0 ? [] : ["a condition of nothing"])
            .Concat(condition.Form is "compared"
                ? node.Inputs[0].Unit == node.Inputs[1].Unit ? [] : ["two units are compared"]
                : node.Inputs.All(input => input.Own is ConditionData) ? [] : ["an input is no condition"]);
    }

    private static IEnumerable<string> OfDecision(ExplanationData node, DecisionData decision)
    {
        var holds = node.Inputs[0].Value == Ratio.Of(1);
        return Expect(node, node.Inputs[holds ? 1 : 2].Value)
            .Concat(Arity(node, 3))
            .Concat(holds == decision.Holds ? [] : ["the condition is judged wrongly"])
            .Concat(node.Inputs[0].Own is ConditionData ? [] : ["the choice is by no condition"])
            .Concat(SameUnit(node, node.Inputs.Skip(1)));
    }

    private static bool Compares(Ratio observed, string comparison, Ratio stated)
    {
        var order = observed.CompareTo(stated);
        return comparison switch { "atLeast" => order >= 0, "above" => order > 0, "atMost" => order <= 0, _ => order < 0 };
    }

    private static IEnumerable<string> OfChoice(ExplanationData node, ChoiceData choice)
    {
        var holds = Compares(node.Inputs[0].Value, choice.Comparison, node.Inputs[1].Value);
        return Expect(node, node.Inputs[holds ? 2 : 3].Value)
            .Concat(Arity(node, 4))
            .Concat(holds == choice.Holds ? [] : ["the condition is judged wrongly"])
            .Concat(SameUnit(node, node.Inputs.Skip(2)))
            .Concat(node.Inputs[0].Unit == node.Inputs[1].Unit ? [] : ["two units are compared"]);
    }

    /// <summary>Whole steps of the magnitude; half-way and beyond as stated.</summary>
    private static Ratio Round(Ratio value, RoundingData rule)
    {
        var steps = value.Abs() / rule.Step;
        var whole = BigInteger.DivRem(steps.Above, steps.Below, out var rest);
        var half = (2 * rest).CompareTo(steps.Below);
        var up = rule.Midpoint switch
        {
            "halfUp" => half >= 0,
            "halfEven" => half > 0 || (half == 0 && !whole.IsEven),
            "up" => !rest.IsZero,
            "down" => false,
            _ => throw new ArgumentException($"'{rule.Midpoint}' is no midpoint rule.", nameof(rule)),
        };
        return Ratio.Of((up ? whole + 1 : whole) * value.Sign) * rule.Step;
    }

    private static IEnumerable<string> Expect(ExplanationData node, Ratio expected) => node.Value == expected ? [] : [$"the inputs give {expected}"];

    private static IEnumerable<string> Arity(ExplanationData node, int count) => node.Inputs.Count == count ? [] : [$"{node.Inputs.Count} inputs"];

    private static IEnumerable<string> SameUnit(ExplanationData node, IEnumerable<ExplanationData> inputs) =>
        inputs.All(input => input.Unit == node.Unit) ? [] : ["the units differ"];
}
