using CompPlan.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>Everybody who may take part: one row a person.</summary>
internal static class ParticipantsTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "participants",
        CsvColumn.Required("participant_id"),
        CsvColumn.Optional("name"),
        CsvColumn.Optional("job"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static Participant? Bind(CsvRow row)
    {
        var id = row.RequiredId(0);
        var known = row.RequiredDate(3);
        return row.IsSound ? Participant.Of(id, row.Text(1), row.Text(2), known, row.Source) : null;
    }
}
