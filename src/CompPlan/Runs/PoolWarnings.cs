using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What a result leaves without a taker.</summary>
internal static class PoolWarnings
{
    internal static IEnumerable<Issue> Of(BonusResult result)
    {
        var path = $"{result.Bonus.Id} {result.Period}";
        if (result.Division.Undistributed.Minor != 0)
            yield return Issue.Warning(
                IssueCodes.WarnUndistributed,
                path,
                $"{result.Division.Undistributed} {result.Division.Undistributed.Currency} of the pool goes to no department: none of them has a weight.",
                "Check the credit of the period or the weights of the split.");
        foreach (var department in result.Distribution.Departments)
            if (department.Undistributed.Minor != 0)
                yield return Issue.Warning(
                    IssueCodes.WarnUndistributed,
                    path,
                    $"{department.Undistributed} {department.Undistributed.Currency} of '{department.Department}' goes to nobody: no one takes part, has a weight or is below the cap.",
                    "Check memberships, keys and the cap.");
    }
}
