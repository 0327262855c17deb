using CompPlan.Facts;
using CompPlan.Json.Codecs.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>What was decided otherwise than the plan alone gives: for the score of a node, or for the pool where <c>node</c> is empty.</summary>
internal static class OverridesTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "overrides",
        CsvColumn.Required("override_id"),
        CsvColumn.Required("bonus"),
        CsvColumn.Required("period_from"),
        CsvColumn.Optional("node"),
        CsvColumn.Required("action"),
        CsvColumn.Required("unit"),
        CsvColumn.Required("value"),
        CsvColumn.Required("reason"),
        CsvColumn.Required("approved_by"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static Override? Bind(CsvRow row)
    {
        var id = row.RequiredId(0);
        var bonus = row.RequiredId(1);
        var period = row.RequiredDate(2);
        var action = row.RequiredChoice(4, OverrideCodec.Actions);
        var unit = row.RequiredChoice(5, OverrideCodec.Units);
        var value = row.RequiredNumber(6);
        var reason = row.RequiredText(7);
        var approver = row.RequiredPerson(8);
        var known = row.RequiredDate(9);
        return row.IsSound
            ? Override.Of(id, bonus, period, row.Text(3), action, unit, value, reason, approver, known, row.Source)
            : null;
    }
}
