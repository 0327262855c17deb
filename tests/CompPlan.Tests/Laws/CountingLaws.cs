using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Generators;
using CompPlan.Values;
using FsCheck.Xunit;
using NodaTime;

namespace CompPlan.Tests.Laws;

/// <summary>What holds of conditions, of caps, and of models over distinct actors, whatever the deals.</summary>
[Properties(Arbitrary = [typeof(AttributionGenerators)], MaxTest = 200)]
public class CountingLaws
{
    private static readonly ExclusionReason[] Conditions =
    [
        ExclusionReason.OutsideLookback, ExclusionReason.OtherKind, ExclusionReason.TooLittleEngagement, ExclusionReason.Repeat, ExclusionReason.SelfLogged,
        ExclusionReason.Unconfirmed, ExclusionReason.LoggedLate,
    ];

    /// <summary>The one exception is a touch that fails after the deduplication and stood between two others.</summary>
    [Property(MaxTest = 400)]
    public bool Leaving_out_what_does_not_count_changes_no_credit(AttributionCase whole)
    {
        if (whole.Rule.Terms.Any(terms => terms.Eligibility.Deduplication?.Repeats == RepeatRule.Consecutive
                && (terms.Eligibility.SelfLogged != SelfLoggedRule.Counts || terms.Eligibility.LoggedWithin is not null)))
            return true;
        var ledger = Ledger(whole);
        var left = whole with { Touches = [.. whole.Touches.Except(Failed(ledger, whole), ByReference.Instance)] };
        // A touch of several people of whom some count cannot be stated without the others.
        if (left.Touches.Any(touch => touch.Share is not null && whole.Touches.Count(one => one.Id == touch.Id) != left.Touches.Count(one => one.Id == touch.Id)))
            return true;
        return Amounts(ledger).SequenceEqual(Amounts(Ledger(left)));
    }

    [Property]
    public bool A_touch_outside_the_lookback_changes_no_credit(AttributionCase whole, int days)
    {
        var lookback = TouchWindow.OfDays(2 + Math.Abs(days % 5));
        var limited = whole with { Rule = Changed(whole.Rule, terms => terms.WithEligibility(terms.Eligibility.WithLookback(lookback))) };
        var old = whole.Deals.Where(deal => deal.Won is not null).Select(deal => Touch.Of(
            $"{deal.Id}.old", deal.Id, deal.Won!.Value - Duration.FromDays((int)lookback.Amount) - Duration.FromTicks(1), null, "ann", "campaign", "call", Crediting.Known));
        return Amounts(Ledger(limited)).SequenceEqual(Amounts(Ledger(limited with { Touches = [.. whole.Touches, .. old] })));
    }

    /// <summary>A lookback, a window or a limit without bound is as if there were none.</summary>
    [Property]
    public bool Conditions_that_everybody_meets_change_nothing(AttributionCase whole)
    {
        var none = whole with { Rule = Changed(whole.Rule, terms => terms.WithEligibility(TouchEligibility.All)) };
        var wide = whole with
        {
            Rule = Changed(whole.Rule, terms => terms.WithEligibility(TouchEligibility.All
                .WithLookback(TouchWindow.OfCalendarDays(36_600)).WithKinds(whole.Touches.Select(touch => touch.Kind).Append("call").Distinct())
                .WithMinimumEngagement(MinimumEngagement.Of(0, UnstatedRule.Counts)).WithLoggedWithin(LoggedWithin.Of(TouchWindow.OfDays(36_600), UnstatedRule.Counts)))),
        };
        return Ledger(none).Credits.SequenceEqual(Ledger(wide).Credits) && Ledger(none).Excluded.SequenceEqual(Ledger(wide).Excluded);
    }

    /// <summary>Repeating a touch, of the same actor, channel and contact, never raises what the actor has.</summary>
    [Property]
    public bool Repeating_a_touch_never_raises_distinct_actor_credit(AttributionCase whole, int pick)
    {
        if (whole.Touches.Count == 0)
            return true;
        var rule = AttributionRule.Of("sourced", null, Crediting.Roles, LinearModel.Of(LinearOver.Actors), TouchTies.Share);
        var touch = whole.Touches[(int)(Math.Abs((long)pick) % whole.Touches.Count)];
        var again = Touch.Of(null, touch.Deal!, touch.At, 9, touch.Actor, touch.Role, "again", touch.KnownOn);
        var (before, after) = (Ledger(whole with { Rule = rule }), Ledger(whole with { Rule = rule, Touches = [.. whole.Touches, again] }));
        // Exactly, before cents; the cents of each touch are within one of that.
        Fraction Of(CreditLedger ledger) => ledger.DealCreditOf(touch.Deal!)!.Divisions.SelectMany(division => division.Apportionment.Shares)
            .Where(share => share.Id.StartsWith(touch.Actor + "#", StringComparison.Ordinal)).Aggregate(Fraction.Zero, (sum, share) => sum + share.Ideal);
        return Of(after) == Of(before);
    }

    [Property(MaxTest = 400)]
    public bool No_capped_group_has_more_than_its_cap(AttributionCase whole)
    {
        var ledger = Ledger(whole);
        return whole.Deals.Select(deal => ledger.DealCreditOf(deal.Id)!).Where(credit => credit.Capping is not null).All(credit =>
            credit.Terms!.Caps.All(cap => credit.Credits
                .GroupBy(one => cap.By switch { CapGroup.Kind => credit.Path[one.Touch - 1].Kind, CapGroup.Person => one.Actor, _ => one.Department }, StringComparer.Ordinal)
                .Where(group => cap.Only is null || cap.Only == group.Key)
                .All(group => group.Sum(one => one.Amount.Minor) <= cap.Share * credit.Deal.Value.Minor)));
    }

    /// <summary>Each share lies between its exact amount rounded down and up, and the receipt adds up.</summary>
    [Property(MaxTest = 400)]
    public bool Shares_under_caps_are_exact_to_a_unit(AttributionCase whole)
    {
        var ledger = Ledger(whole);
        return whole.Deals.Select(deal => ledger.DealCreditOf(deal.Id)!.Capping).OfType<CreditCapping>().All(capping =>
            capping.Shares.All(share => share.Exact.Floor() <= share.Share && share.Share <= share.Exact.Ceiling())
            && capping.Shares.All(share => share.Rate == (share.StoppedBy is { } place ? capping.Groups[place].Rate : capping.Rate))
            && capping.Groups.All(group => group.Rate is not { } rate || rate * group.Growing + group.Held == group.Most)
            && capping.Uncredited >= 0 && capping.Shares.Sum(share => share.Share) + capping.Uncredited == capping.Pool);
    }

    /// <summary>With the excess house nobody has a cent more than its exact part without caps, rounded up.</summary>
    [Property]
    public bool With_house_nobody_grows_beyond_the_part_without_caps(AttributionCase whole)
    {
        var ledger = Ledger(whole);
        return whole.Deals.Select(deal => ledger.DealCreditOf(deal.Id)!.Capping).OfType<CreditCapping>().Where(capping => capping.Excess == CappedExcess.House).All(capping =>
        {
            var all = capping.Shares.Aggregate(Fraction.Zero, (sum, share) => sum + share.Weight);
            return capping.Shares.All(share => share.Share <= (capping.Pool * share.Weight / all).Ceiling());
        });
    }

    /// <summary>Where no cap can bind, a model by touches divides as without.</summary>
    [Property]
    public bool Caps_of_the_whole_deal_move_no_cent(AttributionCase whole)
    {
        if (whole.Rule.Terms.Any(terms => terms.Model is MilestoneModel))
            return true;
        var free = whole with { Rule = Changed(whole.Rule, terms => Without(terms)) };
        var capped = whole with { Rule = Changed(whole.Rule, terms => Without(terms).WithCaps([CreditCap.Of(CapGroup.Kind, 1), CreditCap.Of(CapGroup.Person, 1)], CappedExcess.House)) };
        return Ledger(free).Credits.SequenceEqual(Ledger(capped).Credits) && Ledger(free).Uncredited.SequenceEqual(Ledger(capped).Uncredited);
    }

    private static AttributionTerms Without(AttributionTerms terms) =>
        AttributionTerms.Of(terms.Roles, terms.Model, terms.Ties).WithEligibility(terms.Eligibility);

    /// <summary>Every set of terms changed, with its date.</summary>
    private static AttributionRule Changed(AttributionRule rule, Func<AttributionTerms, AttributionTerms> change) => rule.Terms.Skip(1).Aggregate(
        AttributionRule.Of(rule.Id, rule.Name, change(rule.Terms[0])), (all, terms) => all.WithChange(change(terms).StartingOn(terms.From!.Value)));

    private static IEnumerable<Touch> Failed(CreditLedger ledger, AttributionCase whole) => whole.Deals.SelectMany(deal =>
    {
        var credit = ledger.DealCreditOf(deal.Id)!;
        return credit.Excluded.Where(touch => Conditions.Contains(touch.Reason)).Select(touch => whole.Touches.First(one => one.Equals(credit.Path[touch.Touch - 1])));
    });

    /// <summary>Who has what, without the places in the path, which differ.</summary>
    private static IEnumerable<string> Amounts(CreditLedger ledger) =>
        ledger.Credits.Select(credit => $"{credit.Deal} {credit.Actor} {credit.Role} {credit.Milestone} {credit.PassedOnFrom} {credit.Amount.Minor} {credit.EarnedOn}")
            .Concat(ledger.PendingPartsOn(Crediting.Never).Select(part => $"{part.Deal} pending {part.Milestone} {part.Amount}"))
            .Concat(ledger.Uncredited.Select(part => $"{part.Deal} {part.Reason} {part.Milestone} {part.Amount} {part.DecidedOn}"))
            .Order(StringComparer.Ordinal);

    private static CreditLedger Ledger(AttributionCase whole) => Crediting.Ledger(whole.Rule, whole.Deals, whole.Touches, whole.Zone);

    private sealed class ByReference : IEqualityComparer<Touch>
    {
        internal static ByReference Instance { get; } = new();

        public bool Equals(Touch? x, Touch? y) => ReferenceEquals(x, y);

        public int GetHashCode(Touch obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
