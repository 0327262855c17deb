using CompPlan.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>Who touched which deal, when, in which role and by what kind of contact.</summary>
internal static class TouchesTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "touches",
        CsvColumn.Optional("touch_id"),
        CsvColumn.Required("deal_id"),
        CsvColumn.Required("occurred_at"),
        CsvColumn.Optional("sequence"),
        CsvColumn.Required("actor_id"),
        CsvColumn.Required("role"),
        CsvColumn.Required("kind"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static Touch? Bind(CsvRow row)
    {
        var deal = row.RequiredId(1);
        var at = row.RequiredInstant(2);
        var sequence = row.WholeNumber(3);
        var actor = row.RequiredPerson(4);
        var role = row.RequiredId(5);
        var kind = row.RequiredId(6);
        var known = row.RequiredDate(7);
        return row.IsSound ? Touch.Of(row.Text(0), deal, at, sequence, actor, role, kind, known, row.Source) : null;
    }
}
