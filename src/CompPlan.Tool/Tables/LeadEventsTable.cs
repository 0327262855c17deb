using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>What happened to leads: to whom they were given, when their clock stood, when they were answered.</summary>
internal static class LeadEventsTable
{
    private static readonly (string Name, LeadEventKind Kind)[] s_kinds =
    [
        ("assigned", LeadEventKind.Assigned), ("reassigned", LeadEventKind.Reassigned), ("paused", LeadEventKind.Paused),
        ("resumed", LeadEventKind.Resumed), ("firstResponse", LeadEventKind.FirstResponse),
    ];

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
        var kind = Kind(row, 2);
        var known = row.RequiredDate(5);
        return row.IsSound ? LeadEvent.Of(lead, at, kind, row.Text(3), row.Text(4), known, row.Source) : null;
    }

    private static LeadEventKind Kind(CsvRow row, int column)
    {
        var text = row.RequiredText(column);
        foreach (var (name, kind) in s_kinds)
            if (string.Equals(name, text, StringComparison.Ordinal))
                return kind;
        var names = s_kinds.Select(one => one.Name).ToList();
        if (text.Length > 0)
            row.Report(
                column, DocumentCodes.EnumUnknown, $"'{text}' is none of {string.Join(", ", names)}.",
                NearestName.Of(text, names) is { } meant ? $"Perhaps '{meant}' is meant; names are compared exactly." : "Write one of these names exactly.");
        return default;
    }
}
