namespace CompPlan.Tool.Printing;

/// <summary>Text for cells that spreadsheets open: never run as a formula, quoted as RFC 4180 wants it.</summary>
internal static class SpreadsheetText
{
    /// <summary>The text, with an apostrophe before it where a spreadsheet would take it for a formula. Source: OWASP, CSV injection.</summary>
    public static string Of(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : text;

    /// <summary>The cell, in quotes where it holds a comma, a quote or the end of a line.</summary>
    public static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
