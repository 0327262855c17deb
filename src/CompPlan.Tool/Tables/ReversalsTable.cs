using CompPlan.Facts;
using CompPlan.Json.Codecs.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>What of won deals was taken back, when and why.</summary>
internal static class ReversalsTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "reversals",
        CsvColumn.Required("reversal_id"),
        CsvColumn.Required("deal_id"),
        CsvColumn.Required("occurred_at"),
        CsvColumn.Required("amount"),
        CsvColumn.Required("currency"),
        CsvColumn.Required("kind"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static Reversal? Bind(CsvRow row)
    {
        var id = row.RequiredId(0);
        var deal = row.RequiredId(1);
        var at = row.RequiredInstant(2);
        var amount = row.RequiredAmount(3, currencyColumn: 4);
        var kind = row.RequiredChoice(5, ReversalCodec.Kinds);
        var known = row.RequiredDate(6);
        return row.IsSound ? Reversal.Of(id, deal, at, amount, kind, known, row.Source) : null;
    }
}
