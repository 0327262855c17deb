using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Tests.Goals;

namespace CompPlan.Tests;

/// <summary>Funding rules that look nothing up but a score, in euros over the year 2026.</summary>
internal static class FundingAlone
{
    public static FundingFigures In(Currency currency) => FundingFigures.Of(currency, Stated.Year);

    public static FundedPool Fund(this FundingRule rule, ScoreReading score) => rule.Fund(score, In(Currency.Of("EUR")));

    public static bool Fits(this FundingRule rule, ScoreReading score) => rule.Fits(score, In(Currency.Of("EUR")));
}
