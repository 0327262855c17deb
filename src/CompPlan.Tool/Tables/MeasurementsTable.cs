using CompPlan.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>What was measured for a period, both days inclusive: a value, or the level of a rated measure.</summary>
internal static class MeasurementsTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "measurements",
        CsvColumn.Required("measure"),
        CsvColumn.Required("from"),
        CsvColumn.Required("to"),
        CsvColumn.Optional("value"),
        CsvColumn.Optional("level"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static Measurement? Bind(CsvRow row)
    {
        var measure = row.RequiredId(0);
        var from = row.RequiredDate(1);
        var to = row.RequiredDate(2);
        var value = row.Number(3);
        var known = row.RequiredDate(5);
        return row.IsSound ? Measurement.Of(measure, from, to, value, row.Text(4), known, row.Source) : null;
    }
}
