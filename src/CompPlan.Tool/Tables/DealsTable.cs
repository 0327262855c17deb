using CompPlan.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>The deals with their amount and the instants of their milestones.</summary>
internal static class DealsTable
{
    internal const int DealId = 0;
    internal const int AccountId = 1;
    internal const int Amount = 2;
    internal const int CurrencyCode = 3;

    /// <summary>Lead created, opportunity created, won, delivered and ended stand side by side.</summary>
    internal const int FirstInstant = 4;

    internal const int KnownOn = 9;

    public static CsvTable Table { get; } = CsvTable.Of(
        "deals",
        CsvColumn.Required("deal_id"),
        CsvColumn.Optional("account_id"),
        CsvColumn.Required("amount"),
        CsvColumn.Required("currency"),
        CsvColumn.Optional("lead_created_at"),
        CsvColumn.Optional("opportunity_created_at"),
        CsvColumn.Optional("won_at"),
        CsvColumn.Optional("delivered_at"),
        CsvColumn.Optional("ended_at"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static Deal? Bind(CsvRow row)
    {
        var id = row.RequiredId(0);
        var amount = row.RequiredAmount(2, currencyColumn: 3);
        var lead = row.Instant(4);
        var opportunity = row.Instant(5);
        var won = row.Instant(6);
        var delivered = row.Instant(7);
        var ended = row.Instant(8);
        var known = row.RequiredDate(9);
        return row.IsSound ? Deal.Of(id, amount, lead, opportunity, won, delivered, ended, known, row.Source).WithAccount(row.Text(1)) : null;
    }
}
