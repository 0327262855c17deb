using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Statements;

/// <summary>How a node got its value, in English: what stands behind its label.</summary>
internal static class OperationText
{
    /// <summary>A sum of more items than these is not written out; the items stand below it.</summary>
    private const int MostItems = 5;

    internal static string Of(Explanation node) => node switch
    {
        FactLeaf fact => Origin(fact.Source, fact.Table, fact.Fact),
        TermLeaf term => Origin(term),
        DaysLeaf days => $" from {Iso(days.First)} to {Iso(days.Last)}{Origin(days.Source, days.Table, days.Fact)}",
        TotalLeaf total => total.People == 1 ? " (1 person)" : $" ({EnglishNumbers.Of(total.People)} people)",
        SumNode sum => Sum(sum),
        DifferenceNode => $" = {Value(node, 0)} − {Value(node, 1)}",
        ProductNode => " = " + string.Join(" × ", node.Inputs.Select(EnglishNumbers.Of)),
        QuotientNode => $" = {Value(node, 0)} ÷ {Value(node, 1)}",
        PowerNode => $" = {Value(node, 0)} to the power of {Value(node, 1)}",
        HalvingNode => $": 1 halved {EnglishNumbers.Of(node.Inputs[0].Value / node.Inputs[1].Value, Unit.Count)} times, {Value(node, 0)} ÷ {Value(node, 1)}",
        LeastNode least => Least(least),
        GreatestNode greatest => Greatest(greatest),
        RoundedNode rounded => Rounded(rounded),
        CurveNode curve => CurveText.Of(curve),
        ChoiceNode choice => ChoiceText.Of(choice),
        DecisionNode decision => ChoiceText.Of(decision),
        ConditionNode condition => ChoiceText.Of(condition),
        GridNode grid => GridText.Of(grid),
        OverrideNode decided => Override(decided),
        ShareNode share => ShareText.Of(share),
        _ => "",
    };

    private static string Sum(SumNode sum) => sum.Inputs.Count switch
    {
        0 => ": there is nothing to add up",
        > MostItems => $" = the sum of the {EnglishNumbers.Of(sum.Inputs.Count)} below",
        _ => " = " + string.Join(" + ", sum.Inputs.Select(EnglishNumbers.Of)),
    };

    private static string Least(LeastNode node)
    {
        if (node.Inputs is not [var value, TermLeaf cap])
            return $" = the least of {string.Join(" and ", node.Inputs.Select(EnglishNumbers.Of))}";
        return value.Value > cap.Value
            ? $": {EnglishNumbers.Of(value)} is above the cap of {EnglishNumbers.Of(cap)}{Origin(cap)}"
            : $": {(value.Value == cap.Value ? "at" : "below")} the cap of {EnglishNumbers.Of(cap)}{Origin(cap)}";
    }

    private static string Greatest(GreatestNode node)
    {
        if (node.Inputs is not [var value, TermLeaf floor])
            return $" = the greatest of {string.Join(" and ", node.Inputs.Select(EnglishNumbers.Of))}";
        return value.Value < floor.Value
            ? $": {EnglishNumbers.Of(value)} is below the floor of {EnglishNumbers.Of(floor)}{Origin(floor)}"
            : $": {(value.Value == floor.Value ? "at" : "above")} the floor of {EnglishNumbers.Of(floor)}{Origin(floor)}";
    }

    private static string Rounded(RoundedNode node)
    {
        var step = EnglishNumbers.Of(node.Rule.Step, node.Unit);
        return node.Value == node.Inputs[0].Value
            ? $" = {Value(node, 0)}, which rounding to {step} does not change"
            : $" = {Value(node, 0)} rounded {Words(node.Rule.Midpoint)} to {step}";
    }

    private static string Override(OverrideNode node)
    {
        var how = node.Decision.Action == OverrideAction.Set ? $"{Value(node, 1)} instead of {Value(node, 0)}" : $"{Value(node, 0)} + {Value(node, 1)}";
        return $" = {how}, approved by {node.Decision.ApprovedBy}: {node.Decision.Reason}";
    }

    private static string Origin(TermLeaf term) => $" [plan {term.Path}{(term.Clause is null ? "" : ", " + term.Clause)}]";

    private static string Origin(Values.IssueSource? source, string table, string fact) => $" [{source?.ToString() ?? table + " " + fact}]";

    private static string Words(MidpointRule midpoint) => midpoint switch
    {
        MidpointRule.HalfUp => "half up",
        MidpointRule.HalfEven => "half even",
        MidpointRule.Down => "down",
        _ => "up",
    };

    private static string Value(Explanation node, int input) => EnglishNumbers.Of(node.Inputs[input]);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
