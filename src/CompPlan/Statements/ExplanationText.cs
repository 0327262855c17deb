namespace CompPlan.Statements;

/// <summary>
/// An explanation in plain English words, a line a number, what it is made of below it. What was said once is not said again.
/// </summary>
public sealed class ExplanationText
{
    /// <summary>Of a longer sum only so many items are listed.</summary>
    private const int MostItems = 8;

    private readonly TextLines _lines = new();
    private readonly HashSet<Explanation> _said = new(ReferenceEqualityComparer.Instance);

    private ExplanationText()
    {
    }

    /// <summary>
    /// The lines of an explanation, two blanks of indentation a level, without line ends. A line that would be longer than 150
    /// characters goes on in the next one, indented further.
    /// </summary>
    public static IReadOnlyList<string> LinesOf(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new ExplanationText();
        text.Say(explanation, 0);
        return text._lines.Lines;
    }

    private void Say(Explanation node, int depth)
    {
        var made = MadeOf(node);
        var label = node.Label.Arguments.Count == 0 ? made.Label : node.Label;
        var head = $"{ValueOf(node)}  {EnglishWording.Of(label)}";
        if (!node.IsLeaf && !_said.Add(node))
        {
            _lines.Add(depth * 2, head + ", as above");
            return;
        }
        _lines.Add(depth * 2, head + OperationText.Of(made));
        var inputs = Shown(made).ToList();
        var listed = inputs.Count > MostItems + 1 ? MostItems : inputs.Count;
        for (var i = 0; i < listed; i++)
            Say(inputs[i], depth + 1);
        if (listed < inputs.Count)
            _lines.Add(depth * 2 + 2, $"… and {EnglishNumbers.Of(inputs.Count - listed)} more");
    }

    /// <summary>
    /// A sum of one item is that item, unless it is a share, which names whose it is; a stated term that rounding does not change is
    /// that term.
    /// </summary>
    private static Explanation MadeOf(Explanation node) => node switch
    {
        SumNode { Inputs: [not ShareNode and var only] } => MadeOf(only),
        RoundedNode { Inputs: [TermLeaf term] } when term.Value == node.Value => term,
        _ => node,
    };

    private static string ValueOf(Explanation node) => node is ConditionNode condition ? condition.Holds ? "yes" : "no" : EnglishNumbers.Of(node);

    /// <summary>
    /// A bound is said on the line of what it bounds; of an open gate only what came through is shown; who has all the weight need not
    /// be told how much that is.
    /// </summary>
    private static IEnumerable<Explanation> Shown(Explanation node) => node switch
    {
        LeastNode { Inputs: [var value, TermLeaf] } => [value],
        GreatestNode { Inputs: [var value, TermLeaf] } => [value],
        ShareNode { Inputs: [var amount, TermLeaf] } share when ShareText.IsAll(share) => [amount],
        ChoiceNode { Label.Key: "score.met" } => node.Inputs.Take(1),
        ChoiceNode { Label.Key: "score.modified", Holds: false } => [node.Inputs[0], node.Inputs[1], node.Inputs[3]],
        ChoiceNode { Holds: true } => node.Inputs.Take(3),
        DecisionNode { Label.Key: "score.modified", Holds: false } => [node.Inputs[0], node.Inputs[2]],
        DecisionNode { Holds: true } => node.Inputs.Take(2),
        _ => node.Inputs,
    };
}
