using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>Warns about touches in force that are probably not meant as they are stated.</summary>
internal static class TouchWarnings
{
    public static void Check(FactTables tables, FactIds ids, int day, FactRowPaths paths, Findings findings)
    {
        if (ids.TouchIds.Count > 0)
            Repeated(tables.Touches, ids, day, paths, findings);
        WithoutDeal(tables, ids, day, paths, findings);
    }

    /// <summary>
    /// A system that gives ids and one that gives none often tell of the same contact. Which of them is meant cannot be told, so both
    /// count.
    /// </summary>
    private static void Repeated(TouchColumns touches, FactIds ids, int day, FactRowPaths paths, Findings findings)
    {
        for (var row = 0; row < touches.Count; row++)
            if (touches.TouchIdOf(row) < 0 && InForceChecks.IsInForce(touches, row, day) && Twin(touches, row, day) is var twin and >= 0)
                findings.Warning(
                    FactTable.Touches,
                    paths.Drafted(FactTable.Touches, row),
                    "id",
                    IssueCodes.WarnTouchRepeated,
                    $"The touch without an id says the same as '{ids.TouchIds[touches.TouchIdOf(twin)]}'; both count.",
                    "Leave one of the two out, or give each an id where they are two touches.",
                    touches.SourceOf(row));
    }

    /// <summary>A row with an id that says all that this one without an id says, or −1. Rows without an id stand before those with one.</summary>
    private static int Twin(TouchColumns touches, int row, int day)
    {
        for (var other = row + 1; other < touches.Count && touches.DealOf(other) == touches.DealOf(row) && touches.ComparePlace(row, other) == 0; other++)
            if (touches.TouchIdOf(other) >= 0
                && InForceChecks.IsInForce(touches, other, day)
                && touches.Details.Compare(row, other) == 0)
                return other;
        return -1;
    }

    private static void WithoutDeal(FactTables tables, FactIds ids, int day, FactRowPaths paths, Findings findings)
    {
        var touches = tables.Touches;
        if (touches.Account.IsEmpty)
            return;
        var named = new bool[ids.Accounts.Count];
        for (var row = 0; row < tables.Deals.Account.Length; row++)
            if (tables.Deals.Account[row] >= 0 && InForceChecks.IsInForce(tables.Deals, row, day))
                named[tables.Deals.Account[row]] = true;
        for (var row = 0; row < touches.Count; row++)
            if (touches.Account[row] is var account and >= 0 && !named[account] && InForceChecks.IsInForce(touches, row, day))
                findings.Warning(
                    FactTable.Touches,
                    paths.Drafted(FactTable.Touches, row),
                    "account",
                    IssueCodes.WarnAccountWithoutDeal,
                    $"No deal known on {Days.Text(day)} names the account '{ids.Accounts[account]}'; the touch counts for nobody yet.",
                    "State the account with its deals, or mend the id.",
                    touches.SourceOf(row));
    }
}
