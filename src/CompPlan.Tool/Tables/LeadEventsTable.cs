using CompPlan.Facts;
using CompPlan.Json.Codecs.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>What happened to leads: to whom they were given, when their clock stood, when they were answered.</summary>
internal static class LeadEventsTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "lead_events",
        CsvColumn.Required("lead_id"),
        CsvColumn.Required("occurred_at"),
        CsvColumn.Required("kind"),
        CsvColumn.Optional("team_id"),
        CsvColumn.Optional("actor_id"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static LeadEvent? Bind(CsvRow row)
    {
        var lead = row.RequiredId(0);
        var at = row.RequiredInstant(1);
        var kind = row.RequiredChoice(2, LeadEventCodec.Kinds);
        var known = row.RequiredDate(5);
        return row.IsSound ? LeadEvent.Of(lead, at, kind, row.Text(3), row.Text(4), known, row.Source) : null;
    }
}
