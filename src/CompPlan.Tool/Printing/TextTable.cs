using CompPlan.Tool.Terminals;
using Spectre.Console;

namespace CompPlan.Tool.Printing;

/// <summary>A table of text with a title, drawn by Spectre.Console: numbers to the right, nothing wrapped or cut, no colour where nobody looks.</summary>
internal sealed class TextTable
{
    /// <summary>Tables are as wide as they need, on every screen: an amount that is cut or broken in two is worse than a long line.</summary>
    private const int WideEnough = 10_000;

    private readonly Table _table = new Table().Border(TableBorder.Simple);
    private readonly string _title;

    private TextTable(string title) => _title = title;

    public static TextTable Of(string title) => new(title);

    /// <summary>Adds a column of words.</summary>
    public TextTable Words(string name)
    {
        _table.AddColumn(new TableColumn(new Text(name)) { NoWrap = true });
        return this;
    }

    /// <summary>Adds a column of numbers, aligned to the right.</summary>
    public TextTable Numbers(string name)
    {
        _table.AddColumn(new TableColumn(new Text(name)) { Alignment = Justify.Right, NoWrap = true });
        return this;
    }

    public TextTable Row(IEnumerable<string> cells)
    {
        _table.AddRow(cells.Select(cell => new Text(ShownText.Of(cell))));
        return this;
    }

    /// <summary>A line of sums below all rows.</summary>
    public TextTable Footer(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
            _table.Columns[i].Footer = new Text(cells[i]);
        return this;
    }

    public void Print(Terminal terminal)
    {
        using var drawn = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.Coloured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.Coloured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(drawn),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = WideEnough;
        console.Profile.Capabilities.Unicode = true;
        console.Write(_table);
        terminal.Output.WriteLine(terminal.Coloured ? $"\u001b[1m{_title}\u001b[0m" : _title);
        foreach (var line in drawn.ToString().Split('\n'))
            if (line.TrimEnd() is { Length: > 0 } text)
                terminal.Output.WriteLine(text);
        terminal.Output.WriteLine();
    }
}
