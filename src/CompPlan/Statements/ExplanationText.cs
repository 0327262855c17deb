using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime.Text;

namespace CompPlan.Statements;

/// <summary>
/// An explanation in plain English words, a line a number, what it is made of below it. What was said once is not said again.
/// </summary>
public sealed class ExplanationText
{
    /// <summary>Of a longer sum only so many items are listed.</summary>
    private const int MostItems = 8;

    private readonly List<string> _lines = [];
    private readonly HashSet<Explanation> _said = new(ReferenceEqualityComparer.Instance);

    private ExplanationText()
    {
    }

    /// <summary>The lines of an explanation, two blanks of indentation a level, without line ends.</summary>
    public static IReadOnlyList<string> LinesOf(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new ExplanationText();
        text.Say(explanation, 0);
        return text._lines;
    }

    private void Say(Explanation node, int depth)
    {
        var line = $"{new string(' ', depth * 2)}{EnglishNumbers.Of(node.Value, node.Unit)}  {EnglishWording.Of(node.Label)}";
        if (!node.IsLeaf && !_said.Add(node))
        {
            _lines.Add(line + ", as above");
            return;
        }
        _lines.Add($"{line}{How(node)}");
        var inputs = node.Inputs;
        var listed = inputs.Count > MostItems + 1 ? MostItems : inputs.Count;
        for (var i = 0; i < listed; i++)
            Say(inputs[i], depth + 1);
        if (listed < inputs.Count)
            _lines.Add($"{new string(' ', depth * 2 + 2)}… and {inputs.Count - listed} more");
    }

    private static string How(Explanation node) => node switch
    {
        FactLeaf fact => $" [{fact.Source?.ToString() ?? fact.Table + " " + fact.Fact}]",
        TermLeaf term => $" [plan {term.Path}{(term.Clause is null ? "" : ", " + term.Clause)}]",
        DaysLeaf days => $" from {Iso(days.First)} to {Iso(days.Last)} [{days.Source?.ToString() ?? days.Table + " " + days.Fact}]",
        TotalLeaf total => $" ({total.People} people)",
        SumNode sum => sum.Inputs.Count < 2 ? "" : $" = sum of {sum.Inputs.Count}",
        DifferenceNode => $" = {Value(node, 0)} − {Value(node, 1)}",
        ProductNode => " = " + string.Join(" × ", node.Inputs.Select(input => Value(input))),
        QuotientNode => $" = {Value(node, 0)} ÷ {Value(node, 1)}",
        LeastNode => $" = the least of {string.Join(" and ", node.Inputs.Select(input => Value(input)))}",
        GreatestNode => $" = the greatest of {string.Join(" and ", node.Inputs.Select(input => Value(input)))}",
        RoundedNode rounded => $" = {Value(node, 0)} {Words(rounded.Rule)}",
        CurveNode curve => $" = curve at {Value(node, 0)}: {Place(curve.Reading)}",
        ChoiceNode choice => $": {Value(node, 0)} is {(choice.Holds ? "" : "not ")}{Words(choice.Comparison)} {Value(node, 1)}",
        ShareNode share => ShareText.Of(share),
        _ => "",
    };

    private static string Place(CurveReading reading)
    {
        var unit = reading.Curve.Axis == CurveAxis.Ratio ? Unit.Ratio : Unit.Count;
        var points = reading.Used.Select(point => $"({EnglishNumbers.Of(point.X, unit)} pays {EnglishNumbers.Of(point.Payout, Unit.Ratio)})");
        return $"{reading.Segment} {string.Join(" to ", points)}".TrimEnd() + (reading.Capped ? ", capped" : reading.Floored ? ", floored" : "");
    }

    private static string Words(RoundingRule rule) => rule.Midpoint switch
    {
        MidpointRule.HalfUp => $"rounded half up to {rule.Step}",
        MidpointRule.HalfEven => $"rounded half even to {rule.Step}",
        MidpointRule.Down => $"rounded down to {rule.Step}",
        _ => $"rounded up to {rule.Step}",
    };

    private static string Words(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at least",
        Comparison.Above => "above",
        Comparison.AtMost => "at most",
        _ => "below",
    };

    private static string Value(Explanation node, int input) => Value(node.Inputs[input]);

    private static string Value(Explanation node) => EnglishNumbers.Of(node.Value, node.Unit);

    private static string Iso(NodaTime.LocalDate date) => LocalDatePattern.Iso.Format(date);
}
