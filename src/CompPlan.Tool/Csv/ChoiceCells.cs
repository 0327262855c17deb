using CompPlan.Json;
using CompPlan.Json.Binding;

namespace CompPlan.Tool.Csv;

/// <summary>One of a closed set of names from a cell, spelled as in the documents.</summary>
internal static class ChoiceCells
{
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
