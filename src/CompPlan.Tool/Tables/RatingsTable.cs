using CompPlan.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>What people were rated with for a period, both days inclusive: a number, or a level.</summary>
internal static class RatingsTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "ratings",
        CsvColumn.Required("participant_id"),
        CsvColumn.Required("subject"),
        CsvColumn.Required("from"),
        CsvColumn.Required("to"),
        CsvColumn.Optional("value"),
        CsvColumn.Optional("level"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static Rating? Bind(CsvRow row)
    {
        var person = row.RequiredPerson(0);
        var subject = row.RequiredId(1);
        var from = row.RequiredDate(2);
        var to = row.RequiredDate(3);
        var value = row.Number(4);
        var known = row.RequiredDate(6);
        return row.IsSound ? Rating.Of(person, subject, from, to, value, row.Text(5), known, row.Source) : null;
    }
}
