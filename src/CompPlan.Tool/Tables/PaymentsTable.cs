using CompPlan.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>What was paid already of a bonus to a person for the performance period that begins on a day.</summary>
internal static class PaymentsTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "payments",
        CsvColumn.Required("bonus"),
        CsvColumn.Required("participant_id"),
        CsvColumn.Required("period_from"),
        CsvColumn.Required("amount"),
        CsvColumn.Required("currency"),
        CsvColumn.Required("paid_on"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static Payment? Bind(CsvRow row)
    {
        var bonus = row.RequiredId(0);
        var person = row.RequiredPerson(1);
        var period = row.RequiredDate(2);
        var amount = row.RequiredAmount(3, currencyColumn: 4);
        var paid = row.RequiredDate(5);
        var known = row.RequiredDate(6);
        return row.IsSound ? Payment.Of(bonus, person, period, amount, paid, known, row.Source) : null;
    }
}
