namespace CompPlan.Tool.Printing;

/// <summary>Text for cells that spreadsheets open: never run as a formula, quoted as RFC 4180 wants it.</summary>
internal static class SpreadsheetText
{
    /// <summary>
    /// The text, with an apostrophe before it where a spreadsheet would take it for a formula, also after blanks and with the
    /// full-width signs that some of them read alike. Source: OWASP, CSV injection.
    /// </summary>
    public static string Of(string text)
    {
        var start = text.AsSpan().TrimStart();
        var formula = start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
        return formula || (text.Length > 0 && text[0] is '\t' or '\r' or '\n') ? "'" + text : text;
    }

    /// <summary>The cell, in quotes where it holds a comma, a quote or the end of a line.</summary>
    public static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
