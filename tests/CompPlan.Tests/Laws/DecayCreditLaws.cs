using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Generators;
using FsCheck.Xunit;
using NodaTime;

namespace CompPlan.Tests.Laws;

/// <summary>
/// Time decay is monotone in time, in cents: the kernel gives the odd cents to the largest remainders, so whoever weighs more never gets
/// less, without exception; only touches of equal weight may be a cent apart, by their tie keys.
/// </summary>
[Properties(Arbitrary = [typeof(AttributionGenerators)], MaxTest = 300)]
public class DecayCreditLaws
{
    /// <summary>A later touch of a deal gets at least what an earlier one gets; at the same age each within a cent of the other.</summary>
    [Property]
    public bool A_later_touch_never_gets_less(AttributionCase whole, bool exact, byte halfLife)
    {
        var (rule, age) = (RuleOf(exact, halfLife), AgeIn(exact, whole.Zone));
        var ledger = Crediting.Ledger(rule, whole.Deals, Alone(whole), whole.Zone);
        return whole.Deals.Select(deal => ledger.DealCreditOf(deal.Id)!).Where(deal => deal.Credits.Count > 0).All(deal =>
        {
            var amounts = deal.Path.Select((touch, place) => (touch.At, Amount: deal.Credits.Where(credit => credit.Touch == place + 1).Sum(credit => credit.Amount.Minor)))
                .Where(touch => touch.At <= deal.Deal.Won).ToList();
            return amounts.Zip(amounts.Skip(1)).All(pair => age(pair.First.At, amounts[^1].At) > age(pair.Second.At, amounts[^1].At)
                ? pair.Second.Amount >= pair.First.Amount
                : Math.Abs(pair.Second.Amount - pair.First.Amount) <= 1);
        });
    }

    /// <summary>
    /// A touch that had been made later, though not after the latest other one that counts, gets at least as much. Where that leaves its age
    /// as it is, no weight changes, and only the numbers of its actor's touches may, and with them who gets an odd cent: then it is within a cent.
    /// </summary>
    [Property]
    public bool Moving_a_touch_later_never_lowers_its_own_credit(AttributionCase whole, bool exact, byte halfLife, ushort pick, ushort part)
    {
        var touches = Alone(whole).ToList();
        if (touches.Count == 0)
            return true;
        var touch = touches[pick % touches.Count];
        var deal = whole.Deals.Single(one => one.Id == touch.Deal);
        var others = touches.Where(one => one.Deal == touch.Deal && !ReferenceEquals(one, touch) && one.At <= deal.Won).ToList();
        if (others.Count == 0 || others.Max(one => one.At) < touch.At)
            return true;
        var latest = others.Max(one => one.At);
        var later = touch.At + Duration.FromTicks((long)((latest - touch.At).TotalTicks * part / ushort.MaxValue));
        var (rule, age) = (RuleOf(exact, halfLife), AgeIn(exact, whole.Zone));
        var (before, after) = (Of(touch), Of(Touch.Of("moved", touch.Deal!, later, touch.Sequence, touch.Actor, touch.Role, touch.Kind, touch.KnownOn)));
        return age(later, latest) < age(touch.At, latest) ? after >= before : Math.Abs(after - before) <= 1;

        long Of(Touch moved)
        {
            var named = Touch.Of("moved", moved.Deal!, moved.At, moved.Sequence, moved.Actor, moved.Role, moved.Kind, moved.KnownOn);
            var ledger = Crediting.Ledger(rule, whole.Deals, touches.Select(one => ReferenceEquals(one, touch) ? named : one), whole.Zone);
            return ledger.Credits.Where(credit => credit.TouchId == "moved").Sum(credit => credit.Amount.Minor);
        }
    }

    /// <summary>Touches of one person each: what several people have of a touch is by their shares, not by time.</summary>
    private static IEnumerable<Touch> Alone(AttributionCase whole) => whole.Touches.Where(touch => touch.Share is null);

    private static AttributionRule RuleOf(bool exact, byte halfLife)
    {
        var length = 1 + halfLife % 10;
        return Crediting.Rule(exact
            ? TimeDecayModel.Of(HalfLife.OfSeconds(length * 1800), DecayAge.ExactSeconds)
            : TimeDecayModel.Of(HalfLife.OfDays(length), DecayAge.WholeDays));
    }

    /// <summary>Whole seconds, or the difference of the two local dates.</summary>
    private static Func<Instant, Instant, long> AgeIn(bool exact, string zone) => exact
        ? (at, latest) => (long)(latest - at).TotalSeconds
        : (at, latest) => Period.DaysBetween(at.InZone(DateTimeZoneProviders.Tzdb[zone]).Date, latest.InZone(DateTimeZoneProviders.Tzdb[zone]).Date);
}
