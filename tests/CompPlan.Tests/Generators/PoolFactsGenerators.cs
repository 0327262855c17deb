using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>What earlier periods left and what was decided: balances, payments and overrides of the bonuses of a plan, around an earned period.</summary>
public static class PoolFactsGenerators
{
    private static readonly LocalDate Known = new(2022, 1, 1);

    public static Gen<FactsDraft> With(FactsDraft facts, PlanDraft plan, PerformancePeriod earned) =>
        from carried in Gen.Choose(-300_000, 300_000).ListOf(7)
        from paid in Gen.Frequency((2, Gen.Choose(-1_000, 200_000)), (1, Gen.Choose(0, 90_000_000))).ListOf(5)
        from decided in Gen.Choose(0, 400_000).ListOf(3)
        from which in Gen.Choose(0, 5)
        let currency = Currency.Of(plan.Currency)
        let person = facts.Participants.Select(row => row.Id).FirstOrDefault()
        select facts
            .WithMemberships(facts.Memberships.Select((row, i) => row.WithTargetBonus(Money.Of(decided[i % 3], currency))))
            .WithBalances(plan.Bonuses.SelectMany(bonus => Balances(bonus, plan.Calendar, earned, carried, currency)))
            .WithPayments(person is null ? facts.Payments : facts.Payments.Concat(plan.Bonuses.SelectMany(bonus => Paid(bonus, plan, earned, person, paid, currency))))
            .WithOverrides(plan.Bonuses.Take(which > 3 ? 1 : 0).SelectMany(bonus => Overrides(bonus, plan.Calendar, earned, decided, which, currency)));

    /// <summary>Every balance that its rule asks for, of all periods that a payout period of up to two years about the earned one can begin with.</summary>
    private static IEnumerable<PoolBalance> Balances(Bonus bonus, PlanCalendar calendar, PerformancePeriod earned, IReadOnlyList<int> amounts, Currency currency)
    {
        var (rule, i) = (bonus.Funding, 0);
        foreach (var period in calendar.PeriodsWithin(bonus.Cadence, earned.First.PlusYears(-9), earned.Last.PlusYears(9)))
        {
            i++;
            if (rule.Negative == NegativePool.Carry || rule.Undistributed is not null)
                yield return PoolBalance.Of(bonus.Id, period.First, PoolBalanceKind.Carried, Money.Of(Signed(rule, amounts[i % 7]), currency), Known);
            if (rule.Reserve is not null)
                yield return PoolBalance.Of(bonus.Id, period.First, PoolBalanceKind.Reserved, Money.Of(amounts[(i + 1) % 7], currency), Known);
            if (rule.Draw is { Recovery: DrawRecovery.Recovered })
                yield return PoolBalance.Of(bonus.Id, period.First, PoolBalanceKind.Owed, Money.Of(Math.Abs(amounts[i % 7]), currency), Known);
        }
    }

    /// <summary>Only a plan that carries a shortfall has one to bring in.</summary>
    private static int Signed(FundingRule rule, int amount) => rule.Negative == NegativePool.Carry ? amount : Math.Abs(amount);

    private static IEnumerable<Payment> Paid(
        Bonus bonus, PlanDraft plan, PerformancePeriod earned, string person, IReadOnlyList<int> amounts, Currency currency)
    {
        if (bonus.Funding.TrueUp is null && plan.SharedCaps.Count == 0)
            yield break;
        var i = 0;
        foreach (var period in plan.Calendar.PeriodsWithin(bonus.Cadence, earned.First.PlusYears(-2), earned.Last.PlusYears(1)))
            if (i++ % 3 != 2)
                yield return Payment.Of(bonus.Id, person, period.First, Money.Of(amounts[i % 5], currency), new LocalDate(2026, 3, 1), Known);
    }

    private static IEnumerable<Override> Overrides(
        Bonus bonus, PlanCalendar calendar, PerformancePeriod earned, IReadOnlyList<int> amounts, int which, Currency currency) =>
        calendar.PeriodsWithin(bonus.Cadence, earned.First.PlusYears(-1), earned.Last.PlusYears(1)).Select((period, i) => Override.Of(
            $"decision-{i}",
            bonus.Id,
            period.First,
            null,
            which == 4 ? OverrideAction.Set : OverrideAction.Add,
            OverrideUnit.Amount,
            Money.Of(amounts[i % 3], currency).ToFraction(),
            "A delivery that was booked too late",
            "board",
            Known));
}
