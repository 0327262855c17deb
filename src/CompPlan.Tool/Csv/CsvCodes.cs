namespace CompPlan.Tool.Csv;

/// <summary>
/// The codes of what can be wrong with a table file itself. How its cells are written is judged with the codes of documents, what
/// they mean with those of the domain.
/// </summary>
internal static class CsvCodes
{
    /// <summary>A stray quote, a row cut short, another number of cells than the header has.</summary>
    public const string Syntax = "CSV_SYNTAX";

    /// <summary>The header is not the one that the table has.</summary>
    public const string Header = "CSV_HEADER";
}
