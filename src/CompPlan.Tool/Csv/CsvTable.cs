namespace CompPlan.Tool.Csv;

/// <summary>A table of facts: the name of its file and its columns in their order. The last column is always <c>known_on</c>.</summary>
internal sealed class CsvTable
{
    private readonly CsvColumn[] _columns;

    private CsvTable(string name, CsvColumn[] columns)
    {
        Name = name;
        _columns = columns;
    }

    public string Name { get; }

    public string FileName => Name + ".csv";

    public IReadOnlyList<CsvColumn> Columns => _columns;

    /// <summary>The whole header as it stands in the first line of a file.</summary>
    public string HeaderText => string.Join(',', _columns.Select(column => column.Name));

    public static CsvTable Of(string name, params CsvColumn[] columns) => new(name, columns);

    /// <summary>The column with exactly this name, from zero; −1 if there is none.</summary>
    public int IndexOf(string name) => Array.FindIndex(_columns, column => string.Equals(column.Name, name, StringComparison.Ordinal));
}
