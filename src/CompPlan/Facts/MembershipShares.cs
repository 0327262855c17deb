using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>Checks that on no day more than the whole of a person is shared out over memberships that state shares.</summary>
internal static class MembershipShares
{
    /// <param name="table">The memberships.</param>
    /// <param name="ids">The ids of the facts.</param>
    /// <param name="day">The day on which they are in force.</param>
    /// <param name="shared">Rows that share a day with another, person by person.</param>
    /// <param name="paths">The way back to the stated rows.</param>
    /// <param name="findings">Where findings go.</param>
    public static void Check(MembershipColumns table, FactIds ids, int day, List<int> shared, FactRowPaths paths, Findings findings)
    {
        var person = -1;
        foreach (var row in shared)
        {
            if (table.Person[row] == person)
                continue;
            person = table.Person[row];
            if (FirstAbove(table, row, day) is var above and >= 0)
                findings.Error(
                    FactTable.Memberships,
                    paths.Drafted(FactTable.Memberships, above),
                    "share",
                    IssueCodes.MembershipShares,
                    $"The shares of '{ids.Persons[person]}' come to {SharesOn(table, above, table.From[above], day)} on {Days.Text(table.From[above])}; they are at most 1.",
                    "State for each membership which share of the person's days counts in it, such as 0.6 and 0.4.",
                    table.SourceOf(above));
        }
    }

    /// <summary>The earliest row of the person of a row on whose first day the shares are above 1, or −1. Shares only grow on first days.</summary>
    private static int FirstAbove(MembershipColumns table, int row, int day)
    {
        while (row > 0 && table.Person[row - 1] == table.Person[row])
            row--;
        var found = -1;
        for (var one = row; one < table.Count && table.Person[one] == table.Person[row]; one++)
            if (InForceChecks.IsInForce(table, one, day)
                && (found < 0 || table.From[one] < table.From[found])
                && SharesOn(table, one, table.From[one], day) > Fraction.One)
                found = one;
        return found;
    }

    private static Fraction SharesOn(MembershipColumns table, int row, int date, int day)
    {
        var person = table.Person[row];
        while (row > 0 && table.Person[row - 1] == person)
            row--;
        var sum = Fraction.Zero;
        for (; row < table.Count && table.Person[row] == person; row++)
            if (InForceChecks.IsInForce(table, row, day) && table.From[row] <= date && date <= table.To[row])
                sum += table.Details.ShareAt(row) ?? Fraction.Zero;
        return sum;
    }
}
