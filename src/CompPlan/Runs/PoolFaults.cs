using CompPlan.Funding;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What is wrong with a pool although every figure is there.</summary>
internal static class PoolFaults
{
    internal static IEnumerable<Issue> Of(DueBonus due, FundedPool pool)
    {
        var (rule, path) = (due.Bonus.Funding, due.Path + ".funding");
        if (!Solvable(pool.Base))
            yield return Issue.Error(
                IssueCodes.NumberRange,
                path + ".base",
                $"The share of the profit of '{due.Bonus.Id}' for {due.Period} has no solution: rate × score × (tax less what is deducted) reaches 1.",
                "State a lower rate, or deduct the bonus from the profit.");
        else if (!pool.Fits)
            yield return Issue.Error(
                IssueCodes.NumberRange,
                path,
                $"The pool of '{due.Bonus.Id}' for {due.Period} does not fit 64-bit minor units.",
                "Check the base and the score, or state a cap.");
        else if (pool.Rest.Sign < 0 && !pool.Shortfall && rule.Negative != NegativePool.Recover)
            yield return Issue.Error(
                IssueCodes.NumberRange,
                path,
                $"The pool of '{due.Bonus.Id}' for {due.Period} would be negative.",
                "State a floor of the pool or of the score, or what becomes of a negative pool.");
    }

    private static bool Solvable(FundedBase taken) =>
        (taken.Rule is not ProfitShareBase share || (share.Divisor(taken.Factor.Value).Sign > 0 && share.Divisor(Fraction.One).Sign > 0))
        && taken.Parts.All(Solvable);
}
