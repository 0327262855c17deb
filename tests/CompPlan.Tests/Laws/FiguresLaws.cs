using CompPlan.Attribution;
using CompPlan.Attribution.Crediting;
using CompPlan.Periods;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Values;
using FsCheck.Xunit;
using NodaTime;

namespace CompPlan.Tests.Laws;

/// <summary>What stands beside the credit, whatever the rule, the facts and the reversals.</summary>
[Properties(Arbitrary = [typeof(ReversalGenerators)], MaxTest = 200)]
public class FiguresLaws
{
    [Property(MaxTest = 400)]
    public bool Figures_agree_with_the_oracle(ReversalCase one, int days)
    {
        var period = PeriodOf(days);
        return Lines(Ledger(one).FiguresIn(period)).SequenceEqual(NaiveFigures.Lines(one.Whole, period.First, period.Last));
    }

    /// <summary>Credit, and credit as it would be, of the actors give those of their department; deals and touches do not, since people share deals.</summary>
    [Property]
    public bool Actors_give_their_department(ReversalCase one, int days) => Ledger(one).FiguresIn(PeriodOf(days)).GroupBy(row => row.Department).All(rows =>
    {
        var (all, actors) = (rows.First(), rows.Skip(1).ToList());
        return all.Actor is null && actors.All(row => row.Actor is not null)
            && actors.Sum(row => row.Credit.Minor) == all.Credit.Minor
            && actors.Sum(row => row.WithRepeats?.Minor ?? 0) == (all.WithRepeats?.Minor ?? 0)
            && actors.Sum(row => row.Touches) <= all.Touches && actors.All(row => row.Deals <= all.Deals);
    });

    [Property]
    public bool Quotients_are_those_of_the_counts(ReversalCase one, int days) => Ledger(one).FiguresIn(PeriodOf(days)).All(row =>
        (row.Deals == 0) == (row.TouchesPerDeal is null)
        && (row.TouchesPerDeal is not { } touches || touches * row.Deals == row.Touches)
        && (row.SelfLoggedShare is not { } logged || logged * row.Touches == row.SelfLogged)
        && (row.MovedShare is not { } moved || moved * row.WithRepeats!.Value.Minor == row.Credit.Minor - row.WithRepeats.Value.Minor));

    /// <summary>Without ledgers, on two cores and under several rules at once, they are the same.</summary>
    [Property]
    public bool Figures_of_several_rules_are_those_of_their_ledgers(ReversalCase one, int days)
    {
        var period = PeriodOf(days);
        var rules = ValueList<AttributionRule>.Of([one.Whole.Rule, AttributionRule.Of("even", null, Crediting.Roles, LinearModel.Of(), TouchTies.Order)]);
        var paths = Crediting.Paths(Crediting.InForce(one.Whole.Deals, one.Whole.Touches, one.Reversals), one.Whole.Zone);
        return CreditFiguring.Of(rules, paths, "plan", Crediting.Eur, period, cores: 2)
            .SequenceEqual(rules.SelectMany(rule => rule.Credit(paths, "plan", Crediting.Eur).FiguresIn(period)));
    }

    [Property]
    public bool Figures_of_merged_ledgers_are_those_of_all_deals(ReversalCase one, int days)
    {
        CreditLedger Part(Func<int, bool> which)
        {
            var deals = one.Whole.Deals.Where((_, place) => which(place)).ToList();
            return Ledger(new ReversalCase(
                one.Whole with { Deals = deals, Touches = [.. one.Whole.Touches.Where(touch => deals.Any(deal => deal.Id == touch.Deal))] },
                [.. one.Reversals.Where(row => deals.Any(deal => deal.Id == row.Deal))]));
        }
        return Part(place => place % 2 == 1).Merge(Part(place => place % 2 == 0)).FiguresIn(PeriodOf(days)).Equals(Ledger(one).FiguresIn(PeriodOf(days)));
    }

    /// <summary>A few days from the first on which the deals of the generator may be won.</summary>
    private static PerformancePeriod PeriodOf(int days)
    {
        var first = new LocalDate(2026, 1, 30).PlusDays((int)(Math.Abs((long)days) % 4));
        return PerformancePeriod.Of("2026-02", Cadence.Monthly, first, first.PlusDays((int)(Math.Abs((long)days) % 3) * 2));
    }

    private static CreditLedger Ledger(ReversalCase one) =>
        Crediting.Ledger(one.Whole.Rule, one.Whole.Deals, one.Whole.Touches, one.Whole.Zone, one.Reversals);

    private static List<string> Lines(IEnumerable<CreditFigures> figures) =>
        [.. figures.Select(row => $"{row.Department} {row.Actor} {row.Deals} {row.Touches} {row.SelfLogged} {row.Credit.Minor} {row.WithRepeats?.Minor}")];
}
