using CompPlan.Distribution;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What a result leaves without a taker.</summary>
internal static class PoolWarnings
{
    internal static IEnumerable<Issue> Of(BonusResult result)
    {
        if (result.Pool.Rule.Undistributed is not null)
            yield break; // a clause says where it goes
        if (result.Division.Undistributed.Minor != 0)
            yield return Issue.Warning(
                IssueCodes.WarnUndistributed,
                result.Due.Path,
                $"{result.Division.Undistributed} {result.Division.Undistributed.Currency} of the pool of '{result.Bonus.Id}' for {result.Period} goes to no department: none of them has a weight.",
                "Check the credit of the period or the weights of the split.");
        foreach (var department in result.Distribution.Departments)
            if (department.Undistributed - department.KeptByCap is { Minor: not 0 } left)
                yield return Issue.Warning(
                    IssueCodes.WarnUndistributed,
                    result.Due.Path,
                    $"{left} {left.Currency} of '{department.Department}' in the pool of '{result.Bonus.Id}' for {result.Period} goes to nobody: {Cause(department)}.",
                    "Check memberships, keys and the cap.");
    }

    private static string Cause(DepartmentDistribution department) => department.Count == 0
        ? "the department has no members in the period"
        : department.Awarded.Minor == 0 ? "none of its members takes part or has a weight" : "all who have a weight are at their cap, or a sub-pool has none";
}
