using System.Numerics;
using CompPlan.Attribution.Crediting;
using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// Attribution once more, as plainly as possible and without any of its code but the rules themselves: exact fractions, lists, one
/// deal at a time. What it says of a deal is a list of lines that can be compared.
/// </summary>
internal sealed class NaiveAttribution(AttributionRule rule, string plan, string zone)
{
    private readonly List<string> _lines = [];
    private Deal _deal = null!;
    private AttributionTerms _terms = rule.Terms[0];
    private List<Touch> _path = [];

    /// <summary>One line for each credit, pending part and uncredited part, in ordinal order.</summary>
    internal List<string> Lines(IEnumerable<Deal> deals, IReadOnlyList<Touch> touches)
    {
        foreach (var deal in deals)
        {
            _deal = deal;
            _path = [.. touches.Where(touch => touch.Deal == deal.Id)
                .OrderBy(touch => touch.At).ThenBy(touch => touch.Sequence ?? -1)
                .ThenBy(touch => touch.Actor, StringComparer.Ordinal).ThenBy(touch => touch.Kind, StringComparer.Ordinal)
                .ThenBy(touch => touch.Role, StringComparer.Ordinal).ThenBy(touch => touch.Id, StringComparer.Ordinal)];
            CreditDeal();
        }
        return [.. _lines.Order(StringComparer.Ordinal)];
    }

    private void CreditDeal()
    {
        if (EventOf("won") is not { } won)
        {
            if (_deal.Ended is { } ended)
                Line("uncredited", "", _deal.Value.Minor, DateOf(ended));
            else
                Line("pending", "", _deal.Value.Minor, null);
            return;
        }
        _terms = rule.Terms.Last(terms => terms.From is null || terms.From <= DateOf(won));
        if (_terms.Model is MilestoneModel milestones)
            CreditMilestones(milestones, won);
        else if (_path.Where(touch => touch.At <= won).ToList() is { Count: > 0 } eligible)
            CreditTouches(eligible, WeightsOf(eligible), "", "", _deal.Value.Minor, DateOf(won));
        else
            Line("uncredited", "", _deal.Value.Minor, DateOf(won));
    }

    private List<Fraction> WeightsOf(List<Touch> touches) => _terms.Model switch
    {
        PositionModel position => PositionWeights(position, touches),
        TimeDecayModel decay => [.. touches.Select(touch => Decayed(decay, touch, touches[^1]))],
        _ => [.. touches.Select(_ => Fraction.One)],
    };

    private List<Fraction> PositionWeights(PositionModel model, List<Touch> touches)
    {
        var positions = Positions(touches);
        Fraction WeightAt(int position)
        {
            if (positions.Count == 1)
                return 1;
            var half = positions.Count == 2 && model.TwoTouches == TwoTouchRule.SplitMiddle ? model.Middle / 2 : 0;
            if (position == 0)
                return model.First + half;
            return position == positions.Count - 1 ? model.Last + half : model.Middle / (positions.Count - 2);
        }
        return [.. positions.SelectMany((touched, place) => touched.Select(_ => WeightAt(place) / touched.Count))];
    }

    private List<List<Touch>> Positions(List<Touch> touches)
    {
        var positions = new List<List<Touch>>();
        foreach (var touch in touches)
            if (_terms.Ties == TouchTies.Share && positions.Count > 0 && positions[^1][^1] is var last
                && last.At == touch.At && last.Sequence is null && touch.Sequence is null)
                positions[^1].Add(touch);
            else
                positions.Add([touch]);
        return positions;
    }

    /// <summary>The whole number k with (2k − 1)^h ≤ 2^(63h − t) &lt; (2k + 1)^h, by halving.</summary>
    private Fraction Decayed(TimeDecayModel model, Touch touch, Touch latest)
    {
        var (age, halfLife) = model.Age == DecayAge.WholeDays
            ? (Period.DaysBetween(DateOf(touch.At), DateOf(latest.At)), (int)model.HalfLife.Amount)
            // In lowest terms, so that the powers stay small.
            : ((int)(latest.At - touch.At).TotalSeconds, (int)model.HalfLife.Amount);
        var divisor = (int)BigInteger.GreatestCommonDivisor(age, halfLife);
        return NaiveHalving.Weight(divisor == 0 ? 0 : age / Math.Max(1, divisor), halfLife / Math.Max(1, divisor));
    }

    private void CreditMilestones(MilestoneModel model, Instant won)
    {
        var stated = model.Weights.Where(item => item.Weight.Sign > 0).ToDictionary(item => item.Milestone.Name, item => item.Weight);
        var each = model.Timing == CreditTiming.EachMilestone;
        Instant? close = model.Timing switch
        {
            CreditTiming.WholeDealAtWon => won,
            CreditTiming.EachMilestone => Instant.MaxValue,
            _ => EventOf(Order.Reverse().Where(name => stated.ContainsKey(name)).OrderByDescending(name => Array.IndexOf(Dates, DateName(name))).First()) is { } last
                ? Instant.Max(last, won) : _deal.Ended,
        };
        if (close is null)
        {
            Line("pending", "", _deal.Value.Minor, null);
            return;
        }
        var reached = stated.Keys.Where(name => EventOf(name) is { } at && at <= close).ToList();
        var takers = Takers(reached, won);
        var open = each ? stated.Keys.Except(reached).ToList() : [];
        var settled = each ? reached.Select(EventOf).Append(won).Max()!.Value : close.Value;
        if (takers.Count + open.Count == 0)
        {
            Line("uncredited", "", _deal.Value.Minor, DateOf(settled));
            return;
        }
        var weights = Redistribute(model.NoTaker, stated, stated.Keys.Except(takers.Keys).Except(open).ToList(), [.. takers.Keys, .. open]);
        foreach (var (name, amount) in Divide(_deal.Value.Minor, weights, ""))
            if (takers.TryGetValue(name, out var touches))
                CreditTouches(touches, [.. touches.Select(_ => Fraction.One)], name, "", amount, DateOf(each ? Instant.Max(EventOf(name)!.Value, won) : close.Value));
            else
                SettleOpen(model, stated, takers, name, amount);
    }

    private void SettleOpen(MilestoneModel model, Dictionary<string, Fraction> stated, Dictionary<string, List<Touch>> takers, string name, long amount)
    {
        if (_deal.Ended is not { } ended)
            Line("pending", name, amount, null);
        else if (takers.Count == 0)
            Line("uncredited", name, amount, DateOf(ended));
        else
        {
            var with = Redistribute(model.NoTaker, stated, [name], [.. takers.Keys]);
            var gained = takers.Keys.ToDictionary(taker => taker, taker => with[taker] - stated[taker]);
            foreach (var (taker, part) in Divide(amount, gained.Where(item => item.Value.Sign > 0).ToDictionary(), name))
                CreditTouches(takers[taker], [.. takers[taker].Select(_ => Fraction.One)], taker, name, part, DateOf(ended));
        }
    }

    private static readonly string[] Order = ["firstTouch", "leadCreated", "opportunityCreated", "middle", "won", "delivered"];
    private static readonly string[] Dates = ["leadCreated", "opportunityCreated", "won", "delivered"];

    private static string DateName(string milestone) => milestone is "firstTouch" or "middle" ? "won" : milestone;

    private Instant? EventOf(string milestone)
    {
        var at = DateName(milestone) switch
        {
            "leadCreated" => _deal.LeadCreated,
            "opportunityCreated" => _deal.OpportunityCreated,
            "delivered" => _deal.Delivered,
            _ => _deal.Won,
        };
        return at is { } instant && (_deal.Ended is null || instant <= _deal.Ended) ? at : null;
    }

    private Dictionary<string, List<Touch>> Takers(List<string> reached, Instant won)
    {
        var takers = new Dictionary<string, List<Touch>>();
        foreach (var name in reached.Where(name => name != "middle"))
        {
            var positions = Positions([.. _path.Where(touch => touch.At <= EventOf(name))]);
            if (positions.Count > 0)
                takers[name] = name == "firstTouch" ? positions[0] : positions[^1];
        }
        var carried = takers.Where(taker => taker.Key != "delivered").SelectMany(taker => taker.Value).ToHashSet(ReferenceEqualityComparer.Instance);
        if (reached.Contains("middle") && _path.Where(touch => touch.At <= won && !carried.Contains(touch)).ToList() is { Count: > 0 } middle)
            takers["middle"] = middle;
        return takers;
    }

    private static Dictionary<string, Fraction> Redistribute(
        NoTakerRule rule, Dictionary<string, Fraction> stated, List<string> givers, List<string> receivers)
    {
        var weights = receivers.ToDictionary(name => name, name => stated[name]);
        var total = receivers.Aggregate(Fraction.Zero, (sum, name) => sum + stated[name]);
        foreach (var giver in givers)
        {
            var place = Array.IndexOf(Order, giver);
            var next = receivers.OrderBy(name => Array.IndexOf(Order, name)).Where(name => Array.IndexOf(Order, name) > place).ToList();
            var before = receivers.OrderByDescending(name => Array.IndexOf(Order, name)).Where(name => Array.IndexOf(Order, name) < place).ToList();
            foreach (var name in receivers)
                weights[name] += rule switch
                {
                    NoTakerRule.ProRata => stated[giver] * stated[name] / total,
                    NoTakerRule.Even => stated[giver] / receivers.Count,
                    NoTakerRule.Next => name == next.Concat(before).First() ? stated[giver] : 0,
                    _ => name == before.Concat(next).First() ? stated[giver] : 0,
                };
        }
        return weights;
    }

    private void CreditTouches(List<Touch> touches, List<Fraction> weights, string milestone, string passedOnFrom, long amount, LocalDate date)
    {
        string Id(Touch touch) => $"{touch.Actor}#{_path.TakeWhile(one => !ReferenceEquals(one, touch)).Count(one => one.Actor == touch.Actor) + 1}";
        var shares = Divide(amount, touches.Select((touch, place) => (Id(touch), weights[place])).ToDictionary(item => item.Item1, item => item.Item2), milestone);
        for (var i = 0; i < touches.Count; i++)
            if (weights[i].Sign > 0)
                Line($"credit {_path.FindIndex(one => ReferenceEquals(one, touches[i])) + 1} {touches[i].Actor} {DepartmentOf(touches[i])}",
                    passedOnFrom.Length == 0 ? milestone : $"{milestone} from {passedOnFrom}", shares[Id(touches[i])], date);
    }

    private string DepartmentOf(Touch touch) => _terms.Roles.Single(mapping => mapping.Role == touch.Role).Department;

    private Dictionary<string, long> Divide(long amount, Dictionary<string, Fraction> weights, string milestone)
    {
        var items = weights.Select(item => new NaiveDivision.Item(item.Key, item.Value, 0, null)).ToList();
        var seed = $"{plan}|{rule.Id}|{_deal.Id}" + (milestone.Length == 0 ? "" : "|" + milestone);
        return NaiveDivision.Divide(amount, items, seed, 1).Shares.ToDictionary(share => share.Key, share => (long)share.Value);
    }

    private LocalDate DateOf(Instant at) => at.InZone(DateTimeZoneProviders.Tzdb[zone]).Date;

    private void Line(string what, string milestone, long amount, LocalDate? date) =>
        _lines.Add($"{_deal.Id} {what} {milestone} {amount} {(date is { } day ? day.ToString("uuuu-MM-dd", null) : "-")}");
}
