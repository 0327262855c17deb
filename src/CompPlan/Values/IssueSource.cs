using System.Globalization;

namespace CompPlan.Values;

/// <summary>The place in a file that something was read from. Lines, columns and rows count from one.</summary>
public sealed record IssueSource
{
    private IssueSource(string file, int line, int column)
    {
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>The name of the file as the reader was given it; empty where the text had no name.</summary>
    public string File { get; }

    /// <summary>The line, from one.</summary>
    public int Line { get; }

    /// <summary>The column, from one; zero where only the line is known (the rows of a table).</summary>
    public int Column { get; }

    /// <summary>A line and a column of a file.</summary>
    public static IssueSource At(string file, int line, int column)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        return new IssueSource(file, line, column);
    }

    /// <summary>A line of a table file; the header is line one.</summary>
    public static IssueSource Row(string file, int line) => At(file, line, 0);

    /// <summary>As compilers write it: <c>plan.json:12:7</c>, or <c>touches.csv:8</c> for a row.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}")
        + (Column == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{Column}"));
}
