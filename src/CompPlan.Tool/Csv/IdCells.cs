using CompPlan.Values;

namespace CompPlan.Tool.Csv;

/// <summary>
/// Ids from cells. What an id may look like is judged with the facts; here only the damage of spreadsheets is recognised, because
/// its cause is the file.
/// </summary>
internal static class IdCells
{
    /// <summary>The id of something that the table itself defines; an empty text after a report.</summary>
    public static string RequiredId(this CsvRow row, int column) => Id(row, column, IssueCodes.BadId);

    /// <summary>The id of a person; an empty text after a report.</summary>
    public static string RequiredPerson(this CsvRow row, int column) => Id(row, column, IssueCodes.UnknownPerson);

    private static string Id(CsvRow row, int column, string code)
    {
        var text = row.RequiredText(column);
        if (!IsPowerOfTen(text))
            return text;
        row.Report(column, code, $"'{text}' is not an id but a number in powers of ten.",
            "A spreadsheet has damaged the id: format the column as text and export the file again.");
        return "";
    }

    /// <summary>Whether a text looks like <c>1E+05</c>, into which spreadsheets turn ids such as <c>100000</c> or <c>1E5</c>. No id has a plus sign.</summary>
    private static bool IsPowerOfTen(string text)
    {
        var mark = text.IndexOf("E+", StringComparison.Ordinal);
        return mark > 0 && mark < text.Length - 2
            && !text.AsSpan(mark + 2).ContainsAnyExceptInRange('0', '9')
            && !text.AsSpan(0, mark).ContainsAnyExcept("-0123456789.,");
    }
}
