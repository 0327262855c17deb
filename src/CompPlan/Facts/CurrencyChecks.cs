using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>Checks that all amounts in force are in one currency.</summary>
internal static class CurrencyChecks
{
    public static void Check(FactTables tables, FactIds ids, int number, Currency plan, Findings findings)
    {
        Column(FactTable.Memberships, tables.Memberships, NumberColumn.Of(tables.Memberships.Currency), "salary", ids, number, plan, findings);
        Column(FactTable.Deals, tables.Deals, tables.Deals.Currency, "value", ids, number, plan, findings);
        Column(FactTable.Payments, tables.Payments, NumberColumn.Of(tables.Payments.Currency), "amount", ids, number, plan, findings);
        Column(FactTable.Balances, tables.Balances, NumberColumn.Of(tables.Balances.Currency), "amount", ids, number, plan, findings);
        Column(FactTable.Reversals, tables.Reversals, NumberColumn.Of(tables.Reversals.Currency), "amount", ids, number, plan, findings);
    }

    private static void Column<T>(
        FactTable name,
        T table,
        NumberColumn currencies,
        string member,
        FactIds ids,
        int number,
        Currency plan,
        Findings findings)
        where T : FactColumns<T>
    {
        if (currencies.IsEmpty || (currencies.IsConstant && currencies[0] == number))
            return;
        for (var row = 0; row < currencies.Length; row++)
            if (currencies[row] != number)
                findings.Error(
                    name,
                    -1,
                    member,
                    IssueCodes.CurrencyMismatch,
                    $"An amount is in {ids.CurrencyCodes.IdOrNull(currencies[row])}, the plan is in {plan.Code}.",
                    "State the amount in the plan's currency, converted at the rate that was agreed.",
                    table.SourceOf(row));
    }
}
