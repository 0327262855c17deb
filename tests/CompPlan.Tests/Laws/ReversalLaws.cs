using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Values;
using FsCheck.Xunit;
using NodaTime;

namespace CompPlan.Tests.Laws;

/// <summary>What holds of every sequence of reversals, under every rule and use.</summary>
[Properties(Arbitrary = [typeof(ReversalGenerators)], MaxTest = 200)]
public class ReversalLaws
{
    private static readonly LocalDate First = new(2026, 1, 30);

    [Property(MaxTest = 300)]
    public bool Reversals_agree_with_the_oracle(ReversalCase one) => Lines(Ledger(one))
        .SequenceEqual(new NaiveReversal(one.Whole.Rule, "plan", one.Whole.Zone).Lines(one.Whole.Deals, one.Whole.Touches, one.Reversals));

    [Property]
    public bool Credited_pending_and_uncredited_give_the_deals_less_what_was_reversed_on_every_date(ReversalCase one)
    {
        var ledger = Ledger(one);
        var total = one.Whole.Deals.Sum(deal => one.Whole.Rule.Use.BudgetOf(deal.Value.Minor));
        return Dates.All(date => Credited(ledger, Crediting.Always, date) + ledger.PendingOn(date).Minor + ledger.UncreditedOn(date).Minor
                == total - ledger.ReversedOn(date).Minor
            && ledger.PendingPartsOn(date).Sum(part => part.Amount.Minor) == ledger.PendingOn(date).Minor
            && ledger.ReversedOn(date).Minor == one.Reversals.GroupBy(row => row.Deal).Sum(own =>
                one.Whole.Rule.Use.BudgetOf(own.Where(row => DateOf(row.At, one) <= date).Sum(row => row.Amount.Minor))));
    }

    /// <summary>The same of every single deal: what one lacks another cannot make up.</summary>
    [Property]
    public bool Each_deal_is_credited_pending_or_uncredited_less_what_was_reversed_on_every_date(ReversalCase one)
    {
        var ledger = Ledger(one);
        return one.Whole.Deals.All(deal => Dates.All(date =>
        {
            var whole = ledger.DealCreditOf(deal.Id)!;
            var credited = whole.Credits.Where(credit => credit.EarnedOn <= date).Sum(credit => credit.Amount.Minor)
                + ledger.Reversals.Where(taken => taken.Credit.Deal == deal.Id && taken.CountsOn <= date).Sum(taken => taken.Amount.Minor);
            var pending = ledger.PendingPartsOn(date).Where(part => part.Deal == deal.Id).Sum(part => part.Amount.Minor);
            var uncredited = whole.Uncredited.Where(part => part.DecidedOn <= date).Sum(part => part.Amount.Minor - TakenOf(part, date));
            var budget = one.Whole.Rule.Use.BudgetOf(deal.Value.Minor);
            var reversed = one.Whole.Rule.Use.BudgetOf(one.Reversals.Where(row => row.Deal == deal.Id && DateOf(row.At, one) <= date).Sum(row => row.Amount.Minor));
            return credited + pending + uncredited == budget - reversed;
        }));

        long TakenOf(UncreditedPart part, LocalDate date) => -ledger.ReversedParts
            .Where(taken => taken.Deal == part.Deal && taken.Uncredited == part.Reason && taken.Milestone == part.Milestone && taken.ReversedOn <= date)
            .Sum(taken => taken.Amount.Minor);
    }

    /// <summary>Nobody keeps anything of a deal that was given back as a whole, and nobody ever owes more than was earned.</summary>
    [Property]
    public bool A_full_reversal_leaves_exactly_nothing(ReversalCase one)
    {
        var full = one with { Reversals = [.. one.Reversals, .. one.Whole.Deals.SelectMany(deal => Rest(deal, one.Reversals))] };
        var ledger = Ledger(full);
        var left = ledger.Credits.GroupBy(credit => (credit.Deal, credit.Touch, credit.Milestone, credit.PassedOnFrom)).ToDictionary(
            credits => credits.Key, credits => credits.Sum(credit => credit.Amount.Minor));
        foreach (var taken in ledger.Reversals)
            left[(taken.Credit.Deal, taken.Credit.Touch, taken.Credit.Milestone, taken.Credit.PassedOnFrom)] += taken.Amount.Minor;
        var won = one.Whole.Deals.Where(deal => deal.Won is not null).Select(deal => deal.Id).ToHashSet();
        return left.All(credit => credit.Value == 0 || !won.Contains(credit.Key.Deal))
            && Ledger(one).Reversals.GroupBy(taken => taken.Credit).All(taken => taken.Key.Amount.Minor + taken.Sum(row => row.Amount.Minor) >= 0);
    }

    /// <summary>What was credited in an earlier period stays as it was: a reversal counts on its own date or later.</summary>
    [Property]
    public bool A_reversal_never_reopens_the_days_before_it(ReversalCase one)
    {
        var (with, without) = (Ledger(one), Ledger(one with { Reversals = [] }));
        return Dates.All(date => one.Reversals.Any(row => DateOf(row.At, one) <= date)
            || (with.ByActor(Crediting.Always, date).Equals(without.ByActor(Crediting.Always, date)) && with.PendingOn(date) == without.PendingOn(date)));
    }

    /// <summary>What later reversals take back moves nothing of what earlier ones took.</summary>
    [Property]
    public bool A_later_reversal_moves_no_earlier_one(ReversalCase one)
    {
        var order = one.Reversals.OrderBy(row => row.At).ThenBy(row => row.Id, StringComparer.Ordinal).ToList();
        return Enumerable.Range(0, order.Count).All(count =>
        {
            var earlier = Ledger(one with { Reversals = [.. order.Take(count)] });
            var known = order.Take(count).Select(row => row.Id).ToHashSet();
            return Ledger(one).Reversals.Where(taken => known.Contains(taken.Reversal)).SequenceEqual(earlier.Reversals);
        });
    }

    /// <summary>A part that is divided over its takers only later leaves what was taken from the others alone.</summary>
    [Property]
    public bool Reaching_a_later_milestone_moves_no_reversal(ReversalCase one)
    {
        if (one.Whole.Rule.Terms.Any(terms => terms.Model is not MilestoneModel { Timing: CreditTiming.EachMilestone }))
            return true;
        var open = one with
        {
            Whole = one.Whole with
            {
                Deals = [.. one.Whole.Deals.Select(deal => Deal.Of(
                    deal.Id, deal.Value, deal.LeadCreated, deal.OpportunityCreated, deal.Won,
                    deal.Won is not null && deal.Delivered > deal.Won ? null : deal.Delivered, deal.Ended > deal.Won ? null : deal.Ended, deal.KnownOn))],
            },
        };
        return Ledger(open).Reversals.All(taken => Ledger(one).Reversals.Contains(taken));
    }

    [Property]
    public bool The_order_of_rows_changes_nothing(ReversalCase one, int seed)
    {
        var order = new Random(seed);
        return Lines(Ledger(one)).SequenceEqual(Lines(Ledger(one with { Reversals = [.. one.Reversals.OrderBy(_ => order.Next())] })));
    }

    /// <summary>The receipts of a deal say what the ledger says, and their divisions give it again.</summary>
    [Property]
    public bool The_receipts_of_a_deal_give_its_reversals_again(ReversalCase one)
    {
        var ledger = Ledger(one);
        return one.Whole.Deals.All(deal =>
        {
            var credit = ledger.DealCreditOf(deal.Id)!;
            return credit.Reversals.SelectMany(reversal => reversal.Credits).SequenceEqual(ledger.Reversals.Where(taken => taken.Credit.Deal == deal.Id))
                && credit.Reversals.SelectMany(reversal => reversal.Parts).SequenceEqual(ledger.ReversedParts.Where(part => part.Deal == deal.Id))
                && credit.Reversals.All(reversal => reversal.Divisions.All(division => division.Apportionment.Undistributed == 0)
                    && reversal.Divisions.Where(division => division.Level == CreditLevel.Reversed).Sum(division => division.Apportionment.Pool) == reversal.Total.Minor)
                && credit.Reversals.Sum(reversal => reversal.Credits.Sum(taken => taken.Amount.Minor) + reversal.Parts.Sum(part => part.Amount.Minor))
                    == -(credit.Reversals.Count == 0 ? 0 : credit.Reversals[^1].Total.Minor);
        });
    }

    /// <summary>Partial ledgers carry their reversals with them.</summary>
    [Property]
    public bool Partial_ledgers_merge(ReversalCase one)
    {
        CreditLedger Part(Func<int, bool> which)
        {
            var deals = one.Whole.Deals.Where((_, place) => which(place)).ToList();
            return Ledger(new ReversalCase(
                one.Whole with { Deals = deals, Touches = [.. one.Whole.Touches.Where(touch => deals.Any(deal => deal.Id == touch.Deal))] },
                [.. one.Reversals.Where(row => deals.Any(deal => deal.Id == row.Deal))]));
        }
        var merged = Part(place => place % 2 == 1).Merge(Part(place => place % 2 == 0));
        return Lines(merged).SequenceEqual(Lines(Ledger(one)))
            && Dates.All(date => merged.ByActor(First, date).Equals(Ledger(one).ByActor(First, date)) && merged.PendingOn(date) == Ledger(one).PendingOn(date));
    }

    /// <summary>Totals in one pass say what the ledger says, reversals and all.</summary>
    [Property]
    public bool Totals_say_what_the_ledger_says(ReversalCase one)
    {
        var paths = Crediting.Paths(Crediting.InForce(one.Whole.Deals, one.Whole.Touches, one.Reversals), one.Whole.Zone);
        var months = ValueList<PerformancePeriod>.Of(new[] { 1, 2, 3 }.Select(month =>
            MonthsCalendar.Of(1, YearLabel.Start).PeriodFor(Cadence.Monthly, new LocalDate(2026, month, 1))));
        var totals = CreditTotals.Of(
            ValueList<AttributionRule>.Of([one.Whole.Rule]), paths, "plan", Crediting.Eur, months, 0, paths.Count, cores: 1);
        var (ledger, rule, last) = (Ledger(one), one.Whole.Rule.Id, months[^1].Last);
        return totals.ByDepartment(rule).Equals(ledger.ByDepartment(months[0].First, last))
            && totals.ByActor(rule).SequenceEqual(ledger.ByActor(months[0].First, last).Where(total => !total.Amount.IsZero || !total.Reversed.IsZero))
            && (totals.Pending(rule), totals.Uncredited(rule), totals.NotReached(rule)) == (ledger.PendingOn(last), ledger.UncreditedOn(last), ledger.NotReachedOn(last));
    }

    private static IEnumerable<LocalDate> Dates => Enumerable.Range(0, 9).Select(day => First.PlusDays(day)).Append(Crediting.Never);

    private static CreditLedger Ledger(ReversalCase one) =>
        Crediting.Ledger(one.Whole.Rule, one.Whole.Deals, one.Whole.Touches, one.Whole.Zone, one.Reversals);

    private static long Credited(CreditLedger ledger, LocalDate first, LocalDate last) => ledger.ByDepartment(first, last).Sum(total => total.Amount.Minor);

    private static LocalDate DateOf(Instant at, ReversalCase one) => at.InZone(DateTimeZoneProviders.Tzdb[one.Whole.Zone]).Date;

    /// <summary>The rest of a won deal, given back at last.</summary>
    private static IEnumerable<Reversal> Rest(Deal deal, IEnumerable<Reversal> reversals)
    {
        var left = deal.Value.Minor - reversals.Where(row => row.Deal == deal.Id).Sum(row => row.Amount.Minor);
        if (deal.Won is not null && left > 0)
            yield return Reversal.Of($"{deal.Id}.rest", deal.Id, Crediting.At("2026-12-30"), Money.Of(left, deal.Value.Currency!), ReversalKind.Churn, Crediting.Known);
    }

    private static IEnumerable<string> Lines(CreditLedger ledger)
    {
        var taken = ledger.Reversals.Select(row => $"{row.Credit.Deal} reversed {What(row.Credit)} {row.Amount.Minor} {Day(row.CountsOn)}");
        var parts = ledger.ReversedParts.Select(row =>
            $"{row.Deal} reversed {(row.Uncredited is { } reason ? $"uncredited {reason}" : "pending")} {row.Milestone} {row.Amount.Minor} {Day(row.ReversedOn)}");
        var credits = ledger.Credits.Select(one => $"{one.Deal} {What(one)} {one.Amount.Minor} {Day(one.EarnedOn)}");
        var pending = ledger.Deals.SelectMany(deal => ledger.DealCreditOf(deal)!.Pending.Select(one => $"{deal} pending {one.Milestone} {one.Amount.Minor} -"));
        var uncredited = ledger.Uncredited.Select(one => $"{one.Deal} uncredited {one.Reason} {one.Milestone} {one.Amount.Minor} {Day(one.DecidedOn)}");
        return taken.Concat(parts).Concat(credits).Concat(pending).Concat(uncredited).Order(StringComparer.Ordinal);
    }

    private static string What(Credit one) =>
        $"credit {one.Touch} {one.Actor} {one.Department} {one.Milestone}{(one.PassedOnFrom is { } from ? $" from {from}" : "")}";

    private static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", null);
}
