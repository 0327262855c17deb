using CompPlan.Facts;
using CompPlan.Json.Codecs.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>Who was away from when to when, both days inclusive, and for what type of reason.</summary>
internal static class AbsencesTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "absences",
        CsvColumn.Required("participant_id"),
        CsvColumn.Required("type"),
        CsvColumn.Required("from"),
        CsvColumn.Required("to"),
        CsvColumn.Optional("from_half"),
        CsvColumn.Optional("to_half"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static Absence? Bind(CsvRow row)
    {
        var person = row.RequiredPerson(0);
        var type = row.RequiredId(1);
        var from = row.RequiredDate(2);
        var to = row.RequiredDate(3);
        var fromHalf = row.Choice(4, AbsenceCodec.Halves, DayHalf.Morning);
        var toHalf = row.Choice(5, AbsenceCodec.Halves, DayHalf.Afternoon);
        var known = row.RequiredDate(6);
        return row.IsSound ? Absence.Of(person, type, from, to, known, row.Source).WithHalves(fromHalf, toHalf) : null;
    }
}
