namespace CompPlan.Tool.Csv;

/// <summary>One cell: its text without the enclosing quotes, and the physical line and character column at which it begins, from one.</summary>
internal readonly struct CsvCell
{
    private CsvCell(string text, int line, int column)
    {
        Text = text;
        Line = line;
        Column = column;
    }

    public string Text { get; }

    public int Line { get; }

    public int Column { get; }

    public static CsvCell Of(string text, int line, int column) => new(text, line, column);
}
