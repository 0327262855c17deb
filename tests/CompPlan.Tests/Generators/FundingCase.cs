using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Rounding;
using CompPlan.Tests.Goals;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>A funding rule over the year 2026 with a score and everything it looks up.</summary>
public sealed record FundingCase(FundingRule Rule, FundingScope Scope, ScoreCase Scores, FundingFigures Figures)
{
    public FundedPool Fund() => Rule.Fund(Scores.Score(), Figures);

    public bool Fits => Rule.Fits(Scores.Score(), Figures);

    public static Arbitrary<FundingCase> Cases() => Arb.From(Sound);

    public static Gen<FundingCase> Sound =>
        from score in ScoreGenerators.Sound
        from code in Gen.Elements("EUR", "JPY", "KWD")
        let currency = Currency.Of(code)
        let measures = new Measure[]
        {
            ReportedMeasure.Of("profit", null, Unit.Amount(code), CompPlan.Periods.Cadence.Annual, Combination.Sum),
            ReportedMeasure.Of("g1", null, Unit.Amount(code), CompPlan.Periods.Cadence.Annual, Combination.Sum),
            ReportedMeasure.Of("units", null, Unit.Count, CompPlan.Periods.Cadence.Annual, Combination.Sum),
        }
        let scope = new FundingScope(currency, measures, score.Root, false, false)
        from rule in FundingGenerators.Of(scope)
        from values in Gen.Choose(0, 4000).ListOf(3)
        from heads in Gen.Choose(0, 12)
        from carried in Gen.Choose(-20_000, 20_000)
        let figures = FundingFigures.Of(currency, Stated.Year)
            .WithMeasures(measures.Select((measure, i) => Stated.Book(measures, [Stated.Measured(measure.Id, Stated.Year, values[i])]).Resolve(measure.Id, Stated.Year).Value!))
            .WithPeople(PeopleTotals.Of(heads, heads * 1000, heads * 10))
            .WithCharge(rule.EmployerCost?.RateOn(Stated.Year.Last))
            .WithBalances(
                rule.Negative == NegativePool.Carry ? PoolBalance.Of("b", Stated.Year.First, PoolBalanceKind.Carried, Money.Of(carried, currency), Stated.Year.First) : null, null)
        select new FundingCase(rule, scope, score, figures);
}
