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
            "least" => Expect(node, values.Min()).Concat(SameUnit(node, node.Inputs)),
            "greatest" => Expect(node, values.Max()).Concat(SameUnit(node, node.Inputs)),
            _ => [$"'{node.Operation}' is no operation"],
        };
    }

    /// <summary>A mean divides by how many there are.</summary>
    private static IEnumerable<string> Counted(ExplanationData node) =>
        node.Inputs[1].Key is "combined.count" or "combined.periods" && node.Inputs[1].Value != Ratio.Of(node.Inputs[0].Inputs.Count) ? ["the mean divides by another number"] : [];

    private static IEnumerable<string> OfChoice(ExplanationData node, ChoiceData choice)
    {
        var order = node.Inputs[0].Value.CompareTo(node.Inputs[1].Value);
        var holds = choice.Comparison switch { "atLeast" => order >= 0, "above" => order > 0, "atMost" => order <= 0, _ => order < 0 };
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
