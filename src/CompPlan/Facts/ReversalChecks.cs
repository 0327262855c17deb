using System.Globalization;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Facts;

/// <summary>Checks reversals: each row alone, and those in force against the deals in force.</summary>
internal static class ReversalChecks
{
    public static void Check(Reversal row, RowFindings report)
    {
        report.Instant("at", row.At);
        report.Amount("amount", row.Amount);
        if (row.Amount.Minor <= 0)
            report.Error(
                "amount",
                IssueCodes.NumberRange,
                $"The amount is {row.Amount}; it is above 0.",
                "State what was taken back as a positive amount; leave a reversal that was withdrawn out.");
        report.Choice("kind", row.Kind);
    }

    public static void Check(FactTables tables, FactIds ids, int day, FactRowPaths paths, Findings findings)
    {
        var reversals = tables.Reversals;
        if (reversals.Count == 0)
            return;
        var deals = DealRows(tables.Deals, ids.Deals.Count, day);
        var order = reversals.ByDeal(ids.Deals.Count, out var starts);
        for (var deal = 0; deal < ids.Deals.Count; deal++)
            OfDeal(order.AsSpan(starts[deal], starts[deal + 1] - starts[deal]), deals[deal]);

        void OfDeal(ReadOnlySpan<int> rows, int deal)
        {
            var sum = Int128.Zero;
            foreach (var row in rows)
            {
                if (!InForceChecks.IsInForce(reversals, row, day))
                    continue;
                if (Fault(tables, ids, row, deal, day) is { } fault)
                    Report(row, fault);
                else if ((sum += reversals.Amount[row]) > tables.Deals.Value[deal])
                    Report(row, Excess(tables, ids, row, deal, sum));
            }
        }

        void Report(int row, ReversalFault fault) => findings.Error(
            FactTable.Reversals, paths.Drafted(FactTable.Reversals, row), fault.Member, fault.Code, fault.Message, fault.Remedy, reversals.SourceOf(row));
    }

    private static ReversalFault? Fault(FactTables tables, FactIds ids, int row, int deal, int day)
    {
        var (reversals, deals) = (tables.Reversals, tables.Deals);
        var (name, dealName) = (ids.Reversals[reversals.Reversal[row]], ids.Deals[reversals.Deal[row]]);
        if (deal < 0)
            return new("deal", IssueCodes.DanglingReference, $"'{dealName}' is not among the deals known on {Days.Text(day)}.",
                "State the deal, with a known day that is not later, or mend the id.");
        if (deals.Won[deal] == DealColumns.Absent)
            return new("deal", IssueCodes.ReversalDates, $"The reversal '{name}' takes back value of '{dealName}', which is not won.",
                "State when the deal was won, or leave the reversal out.");
        if (reversals.At[row] < deals.Won[deal])
            return new("at", IssueCodes.ReversalDates,
                $"The reversal '{name}' is at {Text(reversals.At[row])}, before its deal '{dealName}' was won at {Text(deals.Won[deal])}.",
                "Mend the instant; what was lowered before the deal was won is no part of its value.");
        if (reversals.Currency[row] != deals.Currency[deal])
            return new("amount", IssueCodes.CurrencyMismatch,
                $"The reversal '{name}' is in {ids.CurrencyCodes.IdOrNull(reversals.Currency[row])}, its deal '{dealName}' in {ids.CurrencyCodes.IdOrNull(deals.Currency[deal])}.",
                "State both in the plan's currency, converted at the rate that was agreed.");
        return null;
    }

    private static ReversalFault Excess(FactTables tables, FactIds ids, int row, int deal, Int128 sum)
    {
        var value = ids.MoneyOf(tables.Deals.Value[deal], tables.Deals.Currency[deal]);
        var excess = sum - value.Minor;
        var shown = excess <= long.MaxValue
            ? ids.MoneyOf((long)excess, tables.Deals.Currency[deal]).ToString()
            : excess.ToString(CultureInfo.InvariantCulture);
        return new("amount", IssueCodes.ReversalExcess,
            $"With the reversal '{ids.Reversals[tables.Reversals.Reversal[row]]}', {shown} more is taken back than the value {value} of '{ids.Deals[tables.Reversals.Deal[row]]}'.",
            "Lower the reversals to the value of the deal, or correct the value of the deal.");
    }

    /// <summary>The row in force of each deal, or −1.</summary>
    private static int[] DealRows(DealColumns deals, int count, int day)
    {
        var rows = new int[count];
        rows.AsSpan().Fill(-1);
        for (var row = 0; row < deals.Count; row++)
            if (InForceChecks.IsInForce(deals, row, day))
                rows[deals.Deal[row]] = row;
        return rows;
    }

    private static string Text(long ticks) => InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeTicks(ticks));

    private readonly record struct ReversalFault(string Member, string Code, string Message, string Remedy);
}
