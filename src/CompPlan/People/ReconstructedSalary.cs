using CompPlan.Facts;

namespace CompPlan.People;

/// <summary>Finds the salary that somebody who is absent would have as if at work.</summary>
internal static class ReconstructedSalary
{
    /// <summary>
    /// The row of the membership of the same person and department that held the day before the absence began; the row itself where there is
    /// none. Of several the last in the order of first days.
    /// </summary>
    public static int RowFor(KnownFacts facts, int row, int absence)
    {
        var memberships = facts.Memberships;
        var day = facts.Absences.From[absence] - 1;
        var (first, found) = (row, -1);
        while (first > 0 && IsSame(memberships, first - 1, row))
            first--;
        for (var one = first; one < memberships.Count && IsSame(memberships, one, row); one++)
            if (memberships.From[one] <= day && day <= memberships.To[one])
                found = one;
        return found < 0 ? row : found;
    }

    private static bool IsSame(MembershipColumns memberships, int one, int row) =>
        memberships.Person[one] == memberships.Person[row] && memberships.Department[one] == memberships.Department[row];
}
