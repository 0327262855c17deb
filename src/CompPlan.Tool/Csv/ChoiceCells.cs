using CompPlan.Json;
using CompPlan.Json.Binding;

namespace CompPlan.Tool.Csv;

/// <summary>One of a closed set of names from a cell, spelled as in the documents.</summary>
internal static class ChoiceCells
{
    /// <summary>As <see cref="RequiredChoice"/>; the stated choice where the cell is empty.</summary>
    public static T Choice<T>(this CsvRow row, int column, Names<T> names, T otherwise)
        where T : notnull => row.Text(column) is null ? otherwise : row.RequiredChoice(column, names);

    /// <summary>The choice of a cell that must not be empty; the first of the names after a report.</summary>
    public static T RequiredChoice<T>(this CsvRow row, int column, Names<T> names)
        where T : notnull
    {
        var text = row.RequiredText(column);
        if (!names.TryRead(text, out var choice) && text.Length > 0)
        {
            var fault = TextMembers.UnknownChoice(text, names.All);
            row.Report(column, fault.Code, fault.Message, fault.Remedy);
        }
        return choice;
    }
}
