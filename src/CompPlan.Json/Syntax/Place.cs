using CompPlan.Values;

namespace CompPlan.Json.Syntax;

/// <summary>Where something stands in a text: line and column from one, the column in UTF-16 units.</summary>
internal sealed class Place(int line, int column)
{
    public static Place Start { get; } = new(1, 1);

    public int Line { get; } = line;

    public int Column { get; } = column;

    public IssueSource In(string file) => IssueSource.At(file, Line, Column);

    public override string ToString() => $"line {Line}, column {Column}";
}
