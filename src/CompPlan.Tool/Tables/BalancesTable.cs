using CompPlan.Facts;
using CompPlan.Json.Codecs.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>What the performance period that begins on a day left open in the pool of a bonus.</summary>
internal static class BalancesTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "balances",
        CsvColumn.Required("bonus"),
        CsvColumn.Required("period_from"),
        CsvColumn.Required("kind"),
        CsvColumn.Required("amount"),
        CsvColumn.Required("currency"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static PoolBalance? Bind(CsvRow row)
    {
        var bonus = row.RequiredId(0);
        var period = row.RequiredDate(1);
        var kind = row.RequiredChoice(2, PoolBalanceCodec.Kinds);
        var amount = row.RequiredAmount(3, currencyColumn: 4);
        var known = row.RequiredDate(5);
        return row.IsSound ? PoolBalance.Of(bonus, period, kind, amount, known, row.Source) : null;
    }
}
