using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Statements;
using CompPlan.Tool.Printing;
using CompPlan.Values;

namespace CompPlan.Tool.Explaining;

/// <summary>How a value came about, in words: the operation, or where a leaf was read from.</summary>
internal static class ReasonText
{
    public static string Of(Explanation node) => node switch
    {
        SumNode => "the sum of",
        ProductNode => "the product of",
        QuotientNode => "the first divided by the second",
        DifferenceNode => "the first less the second",
        LeastNode => "the least of",
        GreatestNode => "the greatest of",
        RoundedNode rounded => $"rounded {Midpoint(rounded.Rule.Midpoint)} to a step of {ValueText.Of(rounded.Unit, rounded.Rule.Step)}",
        CurveNode curve => $"read from the curve: {curve.Reading.Segment}",
        ChoiceNode choice => $"{(choice.Holds ? "the third" : "the fourth")}, since the first is {(choice.Holds ? "" : "not ")}{Comparing(choice.Comparison)} the second",
        ShareNode share => Share(share),
        FactLeaf fact => $"fact: {fact.Table} {fact.Fact}{At(fact.Source)}",
        DaysLeaf days => $"{days.First:uuuu-MM-dd} to {days.Last:uuuu-MM-dd}; fact: {days.Table} {days.Fact}{At(days.Source)}",
        TermLeaf term => $"plan: {term.Path}{(term.Clause is null ? "" : $", {term.Clause}")}",
        TotalLeaf total => $"over {total.People} people",
        _ => node.Operation,
    };

    private static string At(IssueSource? source) => source is null ? "" : $", {source}";

    private static string Share(ShareNode node)
    {
        var receipt = node.Receipt;
        var bound = receipt.State switch
        {
            BoundState.Cap => "held at its cap",
            BoundState.Floor => "held at its floor",
            _ => receipt.ReceivedStep ? "one cent more, as its remainder is among the greatest" : "no cent more",
        };
        return $"its share by weight: exactly {Figures.Of(receipt.Ideal, 4)} of the smallest unit, {bound}{Tie(receipt)}";
    }

    private static string Tie(ShareReceipt receipt) => receipt is { Tie: { } tie, Tied: > 1 }
        ? $"; {receipt.Tied} have the same remainder and {receipt.Places} of them get one, by tie key {tie.TieKey:x16}"
        : "";

    private static string Midpoint(MidpointRule midpoint) => midpoint switch
    {
        MidpointRule.HalfUp => "half up",
        MidpointRule.HalfEven => "half to even",
        MidpointRule.Down => "down",
        _ => "up",
    };

    private static string Comparing(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at least",
        Comparison.Above => "above",
        Comparison.AtMost => "at most",
        _ => "below",
    };
}
