using CompPlan.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>What one unit of a currency was worth in another on a day.</summary>
internal static class ExchangeRatesTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "exchange_rates",
        CsvColumn.Required("from"),
        CsvColumn.Required("to"),
        CsvColumn.Required("on"),
        CsvColumn.Required("rate"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static ExchangeRate? Bind(CsvRow row)
    {
        var from = row.RequiredCurrency(0);
        var to = row.RequiredCurrency(1);
        var on = row.RequiredDate(2);
        var rate = row.RequiredNumber(3);
        var known = row.RequiredDate(4);
        return row.IsSound ? ExchangeRate.Of(from!, to!, on, rate, known, row.Source) : null;
    }
}
