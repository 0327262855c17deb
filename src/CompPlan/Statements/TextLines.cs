namespace CompPlan.Statements;

/// <summary>Indented lines of at most 150 characters where words allow it; what is longer goes on below, indented further.</summary>
internal sealed class TextLines
{
    private const int Width = 150;
    private const int Hanging = 6;

    private readonly List<string> _lines = [];

    internal IReadOnlyList<string> Lines => _lines;

    internal void Add(int indent, string text)
    {
        while (indent + text.Length > Width && Break(text, Width - indent) is var at and > 0)
        {
            _lines.Add(new string(' ', indent) + text[..at]);
            text = new string(' ', Hanging) + text[at..].TrimStart();
        }
        _lines.Add(new string(' ', indent) + text);
    }

    /// <summary>Where to break: after the last sentence part that fits, else at the last blank; never inside a number and its unit.</summary>
    private static int Break(string text, int room)
    {
        var least = text.Length - text.TrimStart().Length + 1;
        foreach (var mark in new[] { "; ", ": ", ", ", " = ", " [" })
        {
            var at = text.LastIndexOf(mark, room - 2, StringComparison.Ordinal);
            if (at > Math.Max(least, room / 3))
                return mark[0] == ' ' ? at : at + 1;
        }
        var blank = text.LastIndexOf(' ', room);
        return blank > least ? blank : 0;
    }
}
