using CompPlan.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>The leads with their quality and what became of them.</summary>
internal static class LeadsTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "leads",
        CsvColumn.Required("lead_id"),
        CsvColumn.Required("quality"),
        CsvColumn.Required("created_at"),
        CsvColumn.Optional("delivered_at"),
        CsvColumn.Optional("accepted_at"),
        CsvColumn.Optional("rejected_at"),
        CsvColumn.Optional("reason"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static Lead? Bind(CsvRow row)
    {
        var id = row.RequiredId(0);
        var quality = row.RequiredId(1);
        var created = row.RequiredInstant(2);
        var delivered = row.Instant(3);
        var accepted = row.Instant(4);
        var rejected = row.Instant(5);
        var known = row.RequiredDate(7);
        return row.IsSound ? Lead.Of(id, quality, created, delivered, accepted, rejected, row.Text(6), known, row.Source) : null;
    }
}
