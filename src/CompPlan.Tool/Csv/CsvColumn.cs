namespace CompPlan.Tool.Csv;

/// <summary>A column of a table: its name in the header and whether the column may be left out of the file.</summary>
internal sealed class CsvColumn
{
    private CsvColumn(string name, bool mayBeLeftOut)
    {
        Name = name;
        MayBeLeftOut = mayBeLeftOut;
    }

    public string Name { get; }

    public bool MayBeLeftOut { get; }

    public static CsvColumn Required(string name) => new(name, mayBeLeftOut: false);

    public static CsvColumn Optional(string name) => new(name, mayBeLeftOut: true);
}
