using System.Globalization;
using System.Text;

namespace CompPlan.Samples;

/// <summary>Writes a fact table: a header, rows in the order they are added, LF at the end of each line. Texts are plain: no quotes are needed.</summary>
public sealed class SampleTable
{
    private readonly StringBuilder _text = new();
    private readonly int _columns;

    public SampleTable(string header)
    {
        _columns = header.Split(',').Length;
        _text.Append(header).Append('\n');
    }

    /// <summary>Adds a row; null becomes an empty cell, dates and instants ISO texts, amounts plain decimals.</summary>
    public void Add(params object?[] cells)
    {
        if (cells.Length != _columns)
            throw new ArgumentException($"The table has {_columns} columns, the row {cells.Length} cells.", nameof(cells));
        _text.AppendJoin(',', cells.Select(TextOf)).Append('\n');
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private static string TextOf(object? cell) => cell switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "Z",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)cell,
    };
}
