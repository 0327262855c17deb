using CompPlan.Statements;
using CompPlan.Values;

namespace CompPlan.Tool.Explaining;

/// <summary>
/// Writes explanation trees as indented lines: value, what it is, how it came about. What was written above is not repeated, and of a
/// long sum only the greatest terms are written, with the sum of the rest.
/// </summary>
internal sealed class ExplanationText(TextWriter output)
{
    /// <summary>How many terms of a long sum are written out.</summary>
    public const int LongestSum = 8;

    private readonly HashSet<(Label Label, Fraction Value)> _written = [];

    public void Write(Explanation node, int depth = 0)
    {
        var first = node.Inputs.Count == 0 || _written.Add((node.Label, node.Value));
        Line(depth, $"{ValueText.Of(node.Unit, node.Value)}  {Wording.Of(node.Label)} – {(first ? ReasonText.Of(node) : "as above")}");
        if (!first)
            return;
        if (node is SumNode && node.Inputs.Count > LongestSum + 1)
            WriteGreatest(node, depth + 1);
        else
            foreach (var input in node.Inputs)
                Write(input, depth + 1);
    }

    private void WriteGreatest(Explanation sum, int depth)
    {
        var greatest = sum.Inputs.Index().OrderByDescending(one => one.Item.Value.Abs()).ThenBy(one => one.Index).Take(LongestSum).Select(one => one.Index).ToHashSet();
        var rest = Fraction.Zero;
        foreach (var (index, input) in sum.Inputs.Index())
            if (greatest.Contains(index))
                Write(input, depth);
            else
                rest += input.Value;
        Line(depth, $"{ValueText.Of(sum.Unit, rest)}  the other {sum.Inputs.Count - LongestSum} terms together");
    }

    private void Line(int depth, string text)
    {
        for (var i = 0; i < depth; i++)
            output.Write("  ");
        output.WriteLine(text);
    }
}
