using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Values;
using FsCheck.Xunit;
using NodaTime;

namespace CompPlan.Tests.Laws;

/// <summary>What holds of every rule, every deal and every path.</summary>
[Properties(Arbitrary = [typeof(AttributionGenerators)], MaxTest = 200)]
public class AttributionLaws
{
    private static readonly LocalDate First = new(2026, 1, 30);

    [Property(MaxTest = 400)]
    public bool Credit_agrees_with_the_oracle(AttributionCase whole)
    {
        var (ledger, oracle) = (Ledger(whole), new NaiveAttribution(whole.Rule, "plan", whole.Zone));
        return Lines(ledger).SequenceEqual(oracle.Lines(whole.Deals, whole.Touches))
            && ledger.Excluded.Select(touch => $"{touch.Deal} {touch.Touch} {touch.Reason}").Order(StringComparer.Ordinal).SequenceEqual(oracle.Excluded);
    }

    [Property]
    public bool Credited_pending_and_uncredited_give_the_deals_on_every_date(AttributionCase whole)
    {
        var ledger = Ledger(whole);
        var total = whole.Deals.Sum(deal => deal.Value.Minor);
        return Dates.All(date => Credited(ledger, Crediting.Always, date) + ledger.PendingOn(date).Minor + ledger.UncreditedOn(date).Minor == total
            && ledger.PendingPartsOn(date).Sum(part => part.Amount.Minor) == ledger.PendingOn(date).Minor);
    }

    [Property]
    public bool What_won_deals_have_pending_is_what_their_receipts_say(AttributionCase whole)
    {
        var ledger = Ledger(whole);
        return Dates.All(date => ledger.NotReachedOn(date).Minor
            == ledger.PendingPartsOn(date).Where(part => part.Reason == PendingReason.NotReached).Sum(part => part.Amount.Minor));
    }

    [Property]
    public bool Credited_pending_and_uncredited_give_each_deal(AttributionCase whole)
    {
        var ledger = Ledger(whole);
        return whole.Deals.All(deal => ledger.DealCreditOf(deal.Id) is { } credit
            && credit.Credits.Sum(one => one.Amount.Minor) + credit.Pending.Sum(one => one.Amount.Minor)
                + credit.Uncredited.Sum(one => one.Amount.Minor) == deal.Value.Minor);
    }

    /// <summary>L40.</summary>
    [Property]
    public bool The_order_of_rows_changes_nothing(AttributionCase whole, int seed)
    {
        var order = new Random(seed);
        var shuffled = whole with { Deals = [.. whole.Deals.OrderBy(_ => order.Next())], Touches = [.. whole.Touches.OrderBy(_ => order.Next())] };
        return Lines(Ledger(whole)).SequenceEqual(Lines(Ledger(shuffled))) && Ledger(whole).Excluded.SequenceEqual(Ledger(shuffled).Excluded);
    }

    /// <summary>L41.</summary>
    [Property]
    public bool Partial_ledgers_merge_in_any_order(AttributionCase whole)
    {
        var parts = whole.Deals.Select((deal, place) => (deal, place)).GroupBy(item => item.place % 3)
            .Select(group => group.Select(item => item.deal).ToList())
            .Select(deals => Ledger(whole with { Deals = deals, Touches = [.. whole.Touches.Where(touch => deals.Any(deal => deal.Id == touch.Deal))] }))
            .Concat([CreditLedger.Empty, CreditLedger.Empty])
            .Take(3).ToArray();
        var (a, b, c) = (parts[0], parts[1], parts[2]);
        CreditLedger[] merged = [a.Merge(b).Merge(c), a.Merge(b.Merge(c)), c.Merge(a).Merge(b), c.Merge(b.Merge(a)), CreditLedger.Empty.Merge(a).Merge(b).Merge(c)];
        return merged.All(ledger => Same(ledger, Ledger(whole)));
    }

    [Property]
    public bool A_range_of_dates_is_the_sum_of_its_days(AttributionCase whole)
    {
        var ledger = Ledger(whole);
        return Credited(ledger, First, First.PlusDays(9)) == Enumerable.Range(0, 10).Sum(day => Credited(ledger, First.PlusDays(day), First.PlusDays(day)));
    }

    /// <summary>L49 and L46: what lies beyond a date, delivery, end or touch after the close, changes nothing that was credited until then.</summary>
    [Property]
    public bool Reaching_a_later_milestone_never_moves_what_is_credited(AttributionCase whole)
    {
        if (whole.Rule.Terms.Any(terms => terms.Model is MilestoneModel { Timing: CreditTiming.WholeDealAtLastMilestone }))
            return true;
        var known = whole with { Deals = [.. whole.Deals.Select(deal => Before(deal, deal.Won is { } won && (deal.Ended is null || won <= deal.Ended) ? won : null))] };
        var (earlier, later) = (Ledger(known), Ledger(whole));
        return known.Deals.All(deal =>
        {
            var credited = earlier.DealCreditOf(deal.Id)!.Credits;
            return credited.All(credit => later.DealCreditOf(deal.Id)!.Credits.Contains(credit));
        });
    }

    [Property]
    public bool Touches_after_everything_change_nothing_but_the_report(AttributionCase whole)
    {
        var late = whole.Deals.Select(deal => Touch.Of($"{deal.Id}.late", deal.Id, Crediting.At("2026-12-31"), null, "zoe", "delivery", "call", Crediting.Known));
        var more = Ledger(whole with { Touches = [.. whole.Touches, .. late] });
        return Lines(Ledger(whole)).SequenceEqual(Lines(more));
    }

    /// <summary>When every milestone is reached, the timing decides when, not how much.</summary>
    [Property]
    public bool Timing_decides_when_and_not_how_much(AttributionCase whole)
    {
        if (whole.Rule.Terms[0].Model is not MilestoneModel model)
            return true;
        var reached = whole.Deals.Where(deal => deal is { LeadCreated: not null, OpportunityCreated: not null, Won: not null, Delivered: not null } && (deal.Ended is null || deal.Delivered <= deal.Ended)).ToList();
        var full = whole with { Deals = reached, Touches = [.. whole.Touches.Where(touch => reached.Any(deal => deal.Id == touch.Deal))] };
        string[] Amounts(CreditTiming timing)
        {
            var rule = AttributionRule.Of(whole.Rule.Id, null, whole.Rule.Terms[0].Roles, MilestoneModel.Of(model.Unit, model.Weights, timing, model.NoTaker), whole.Rule.Terms[0].Ties);
            return [.. Ledger(full with { Rule = rule }).Credits.Select(credit => $"{credit.Deal} {credit.Touch} {credit.Milestone} {credit.Amount}")];
        }
        return Amounts(CreditTiming.EachMilestone).SequenceEqual(Amounts(CreditTiming.WholeDealAtLastMilestone));
    }

    [Property]
    public bool Every_touch_of_a_decided_deal_is_credited_or_excluded(AttributionCase whole)
    {
        var ledger = Ledger(whole);
        var pending = ledger.PendingPartsOn(Crediting.Never).Select(part => part.Deal).ToHashSet();
        return whole.Deals.Where(deal => !pending.Contains(deal.Id)).All(deal =>
        {
            var credit = ledger.DealCreditOf(deal.Id)!;
            var spoken = credit.Credits.Select(one => one.Touch).Distinct().Concat(credit.Excluded.Select(one => one.Touch)).Order();
            return spoken.SequenceEqual(Enumerable.Range(1, credit.Path.Count));
        });
    }

    /// <summary>L58: from the receipts of the divisions every credit of the deal can be derived again.</summary>
    [Property]
    public bool The_receipts_of_a_deal_give_its_credits_again(AttributionCase whole)
    {
        var ledger = Ledger(whole);
        return whole.Deals.All(deal =>
        {
            var credit = ledger.DealCreditOf(deal.Id)!;
            var shares = credit.Divisions.Where(division => division.Level == CreditLevel.Touches)
                .SelectMany(division => division.Apportionment.Shares.Where(share => share.Weight.Sign > 0).Select(share => share.Share));
            return (credit.Capping is { } capping
                    ? AmountsOf(capping, credit.Divisions).SequenceEqual(credit.Credits.Select(one => (one.Touch, one.Amount.Minor)).Order())
                    : credit.Credits.Select(one => one.Amount.Minor).SequenceEqual(shares))
                && credit.Divisions.All(division => division.Apportionment.Undistributed == 0
                    && division.Apportionment.Shares.Sum(share => share.Share) == division.Apportionment.Pool)
                && ledger.Credits.Where(one => one.Deal == deal.Id).SequenceEqual(credit.Credits);
        });
    }

    /// <summary>What touches take under caps, or what that gives over their milestones.</summary>
    private static IEnumerable<(int Touch, long Amount)> AmountsOf(CreditCapping capping, IEnumerable<CreditDivision> divisions)
    {
        var over = divisions.Where(division => division.Level == CreditLevel.MilestonesOfTouch).ToList();
        return (over.Count == 0
            ? capping.Shares.Select(share => (share.Touch, share.Share))
            : over.SelectMany(division => division.Apportionment.Shares.Select(share => (division.Touch!.Value, share.Share)))).Order();
    }

    private static IEnumerable<LocalDate> Dates => Enumerable.Range(0, 8).Select(day => First.PlusDays(day)).Append(Crediting.Never);

    private static CreditLedger Ledger(AttributionCase whole) => Crediting.Ledger(whole.Rule, whole.Deals, whole.Touches, whole.Zone);

    private static long Credited(CreditLedger ledger, LocalDate first, LocalDate last) => ledger.ByDepartment(first, last).Sum(total => total.Amount.Minor);

    private static bool Same(CreditLedger left, CreditLedger right) =>
        Lines(left).SequenceEqual(Lines(right)) && left.Credits.SequenceEqual(right.Credits)
        && Dates.All(date => left.ByDepartment(First, date).Equals(right.ByDepartment(First, date)) && left.ByActor(First, date).Equals(right.ByActor(First, date)));

    /// <summary>The deal as it stood at the won instant.</summary>
    private static Deal Before(Deal deal, Instant? won)
    {
        Instant? Until(Instant? at) => won is null || at is null || at <= won ? at : null;
        return Deal.Of(deal.Id, deal.Value, deal.LeadCreated, deal.OpportunityCreated, deal.Won, Until(deal.Delivered), Until(deal.Ended), deal.KnownOn);
    }

    private static IEnumerable<string> Lines(CreditLedger ledger)
    {
        static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", null);
        var credits = ledger.Credits.Select(one =>
            $"{one.Deal} credit {one.Touch} {one.Actor} {one.Department} {one.Milestone}{(one.PassedOnFrom is { } from ? $" from {from}" : "")} {one.Amount.Minor} {Day(one.EarnedOn)}");
        var pending = ledger.PendingPartsOn(Crediting.Never).Select(one => $"{one.Deal} pending {one.Milestone} {one.Amount.Minor} -");
        var uncredited = ledger.Uncredited.Select(one => $"{one.Deal} uncredited {one.Reason} {one.Milestone} {one.Amount.Minor} {Day(one.DecidedOn)}");
        return credits.Concat(pending).Concat(uncredited).Order(StringComparer.Ordinal);
    }
}
