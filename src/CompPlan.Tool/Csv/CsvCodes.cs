namespace CompPlan.Tool.Csv;

/// <summary>The codes of what can be wrong with a table file itself; what its rows say is judged with the codes of the domain.</summary>
internal static class CsvCodes
{
    /// <summary>The bytes are not UTF-8.</summary>
    public const string DocEncoding = "DOC_ENCODING";

    /// <summary>A stray quote, a row cut short, another number of cells than the header has.</summary>
    public const string CsvSyntax = "CSV_SYNTAX";

    /// <summary>The header is not the one that the table has.</summary>
    public const string CsvHeader = "CSV_HEADER";

    /// <summary>A text that is not a plain decimal number.</summary>
    public const string NumberSyntax = "NUMBER_SYNTAX";

    /// <summary>A text that is not a date or an instant.</summary>
    public const string DateSyntax = "DATE_SYNTAX";

    /// <summary>A date that carries a time of day.</summary>
    public const string DateHasTime = "DATE_HAS_TIME";

    /// <summary>A date and time without an offset from UTC, or a date that can be read in two ways.</summary>
    public const string DateAmbiguous = "DATE_AMBIGUOUS";

    /// <summary>A *.csv file in the folder that is none of the tables.</summary>
    public const string WarnFileIgnored = "W_FILE_IGNORED";
}
