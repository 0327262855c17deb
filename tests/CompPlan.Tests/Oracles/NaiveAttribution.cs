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
    private readonly List<string> _excluded = [];
    private Deal _deal = null!;
    private AttributionTerms _terms = rule.Terms[0];
    private List<Touch> _path = [];

    /// <summary>The touches that count, in the order of the path.</summary>
    private List<Touch> _counted = [];
    private ExclusionReason?[] _reasons = [];

    /// <summary>The id of each credited touch in the divisions of its deal, by its place in the path from one.</summary>
    internal Dictionary<(string Deal, int Touch), string> Ids { get; } = [];

    /// <summary>One line for each credit, pending part and uncredited part, in ordinal order.</summary>
    internal List<string> Lines(IEnumerable<Deal> deals, IReadOnlyList<Touch> touches)
    {
        foreach (var deal in deals)
        {
            _deal = deal;
            _path = NaivePath.Of(touches.Where(touch => touch.Deal == deal.Id || (touch.Account is not null && touch.Account == deal.Account)));
            CreditDeal();
        }
        return [.. _lines.Order(StringComparer.Ordinal)];
    }

    /// <summary>One line for each touch that got nothing of a decided deal, in ordinal order; after <see cref="Lines"/>.</summary>
    internal List<string> Excluded => [.. _excluded.Order(StringComparer.Ordinal)];

    private void CreditDeal()
    {
        if (EventOf("won") is not { } won)
        {
            if (_deal.Ended is { } ended)
            {
                Line("uncredited DealLost", "", _deal.Value.Minor, DateOf(ended));
                _path.ForEach(touch => Exclude(touch, ExclusionReason.DealLost));
            }
            else
                Line("pending", "", _deal.Value.Minor, null);
            return;
        }
        _terms = rule.Terms.Last(terms => terms.From is null || terms.From <= DateOf(won));
        if (_terms.Model is MilestoneModel milestones)
            CreditMilestones(milestones, won);
        else
            CreditWeights(won);
    }

    /// <summary>Finds the touches that count, out of those up to an instant.</summary>
    private void Count(Instant won, Instant until)
    {
        var inTime = _path.Where(touch => touch.At <= until).ToList();
        _reasons = new NaiveEligibility(_terms.Eligibility, Zone).Judge(inTime, won);
        _counted = [.. inTime.Where((_, place) => _reasons[place] is null)];
    }

    private void ExcludeUncounted()
    {
        for (var place = 0; place < _path.Count; place++)
            if (place >= _reasons.Length)
                Exclude(_path[place], ExclusionReason.AfterClose);
            else if (_reasons[place] is { } reason)
                Exclude(_path[place], reason);
    }

    private static bool IsExcepted(SingleModel model, Touch touch) =>
        model.Except.Kinds.Contains(touch.Kind) || model.Except.Roles.Contains(touch.Role) || model.Except.Channels.Contains(touch.Channel ?? "");

    private void CreditWeights(Instant won)
    {
        Count(won, won);
        ExcludeUncounted();
        var weights = Weights.Of(_counted);
        for (var row = 0; row < weights.Count; row++)
            if (weights[row].Sign == 0)
                Exclude(_counted[row], _terms.Model switch
                {
                    TimeDecayModel or RankDecayModel => ExclusionReason.Decayed,
                    SingleModel single when IsExcepted(single, _counted[row])
                        && !(single.AllExcepted == AllExceptedRule.Counts && _counted.All(touch => IsExcepted(single, touch))) => ExclusionReason.Excepted,
                    _ => ExclusionReason.NoWeight,
                });
        if (weights.All(weight => weight.Sign == 0))
            Line(_terms.Model is SingleModel && _counted.Count > 0 ? "uncredited AllExcepted" : "uncredited NoTaker", "", _deal.Value.Minor, DateOf(won));
        else if (_terms.Caps.Count > 0)
            CreditCapped(_deal.Value.Minor, [.. weights.Select(weight => new Dictionary<string, Fraction> { [""] = weight })], DateOf(won));
        else
            CreditTouches(_counted, weights, "", "", _deal.Value.Minor, DateOf(won));
    }

    /// <summary>Divides under caps by what each touch weighs in all, and the amount of each over the milestones that it carries.</summary>
    private void CreditCapped(long pool, List<Dictionary<string, Fraction>> weights, LocalDate date)
    {
        var caps = new Dictionary<string, Fraction>();
        var claims = new List<NaiveCaps.Claim>();
        for (var row = 0; row < _counted.Count; row++)
        {
            if (weights[row].Values.All(weight => weight.Sign == 0))
                continue;
            var groups = new List<string>();
            foreach (var cap in _terms.Caps)
            {
                var name = cap.By switch { CapGroup.Kind => _counted[row].Kind, CapGroup.Person => _counted[row].Actor, _ => DepartmentOf(_counted[row]) };
                if (cap.Only is not null && cap.Only != name)
                    continue;
                groups.Add($"{cap.By} {name}");
                caps[groups[^1]] = cap.Share * _deal.Value.Minor;
            }
            claims.Add(new NaiveCaps.Claim(IdOf(_counted[row]), weights[row].Values.Aggregate((sum, weight) => sum + weight), groups));
        }
        var seed = $"{plan}|{rule.Id}|{_deal.Id}";
        var (shares, left) = NaiveCaps.Divide(pool, seed, _terms.Excess == CappedExcess.Redistribute, caps, claims);
        for (var row = 0; row < _counted.Count; row++)
            if (shares.TryGetValue(IdOf(_counted[row]), out var share))
            {
                var carried = weights[row].Where(weight => weight.Value.Sign > 0).ToDictionary();
                foreach (var (milestone, amount) in carried.ContainsKey("") ? new() { [""] = share } : Divide(share, carried, IdOf(_counted[row])))
                    CreditLine(_counted[row], milestone, amount, date);
            }
        if (left > 0)
            Line("uncredited Capped", "", left, date);
    }

    private NaiveWeights Weights => new(_terms.Model, _terms.Ties, Zone);

    private DateTimeZone Zone => DateTimeZoneProviders.Tzdb[zone];

    private void CreditMilestones(MilestoneModel model, Instant won)
    {
        var stated = model.Weights.Where(item => item.Weight.Sign > 0).ToDictionary(item => item.Milestone.Name, item => item.Weight);
        var each = model.Timing == CreditTiming.EachMilestone;
        Instant? close = model.Timing switch
        {
            CreditTiming.WholeDealAtWon => won,
            CreditTiming.EachMilestone => Instant.MaxValue,
            _ => EventOf(NaiveNoTaker.Order.Reverse().Where(name => stated.ContainsKey(name)).OrderByDescending(name => Array.IndexOf(Dates, DateName(name))).First()) is { } last
                ? Instant.Max(last, won) : _deal.Ended,
        };
        if (close is null)
        {
            Line("pending", "", _deal.Value.Minor, null);
            return;
        }
        var reached = stated.Keys.Where(name => EventOf(name) is { } at && at <= close).ToList();
        Count(won, reached.Select(EventOf).Append(won).Max()!.Value);
        var takers = Takers(reached, won);
        var house = model.NoTaker == NoTakerRule.House;
        var open = each ? stated.Keys.Except(reached).ToList() : [];
        var settled = each ? reached.Select(EventOf).Append(won).Max()!.Value : close.Value;
        if (open.Count == 0 || _deal.Ended is not null)
        {
            ExcludeUncounted();
            _counted.Where(touch => !takers.Values.Any(taker => taker.ContainsKey(touch))).ToList().ForEach(touch => Exclude(touch, ExclusionReason.NoWeight));
        }
        if (takers.Count + open.Count == 0 && !house)
        {
            Line("uncredited NoTaker", "", _deal.Value.Minor, DateOf(settled));
            return;
        }
        var receivers = house ? stated.Keys.ToList() : [.. takers.Keys, .. open];
        var weights = NaiveNoTaker.Redistribute(model.NoTaker, stated, [.. stated.Keys.Except(receivers)], receivers);
        var left = _deal.Value.Minor;
        foreach (var (name, amount) in Divide(_deal.Value.Minor, weights, ""))
        {
            var date = DateOf(each && EventOf(name) is { } at ? Instant.Max(at, won) : each ? won : close.Value);
            if (takers.TryGetValue(name, out var touches))
            {
                if (_terms.Caps.Count == 0)
                    CreditTouches([.. touches.Keys], [.. touches.Values], name, "", amount, date);
                continue;
            }
            left -= amount;
            if (open.Contains(name))
                SettleOpen(model, stated, takers, name, amount);
            else
                Line("uncredited HouseAccount", name, amount, date);
        }
        if (_terms.Caps.Count > 0 && takers.Count > 0)
            CreditCapped(left, [.. _counted.Select(touch => takers.ToDictionary(taker => taker.Key, taker =>
                taker.Value.TryGetValue(touch, out var part) ? weights[taker.Key] * part / taker.Value.Values.Aggregate((sum, one) => sum + one) : 0))], DateOf(close.Value));
    }

    private void SettleOpen(MilestoneModel model, Dictionary<string, Fraction> stated, Dictionary<string, Dictionary<Touch, Fraction>> takers, string name, long amount)
    {
        if (_deal.Ended is not { } ended)
            Line("pending", name, amount, null);
        else if (model.NoTaker == NoTakerRule.House)
            Line("uncredited HouseAccount", name, amount, DateOf(ended));
        else if (takers.Count == 0)
            Line("uncredited NoTaker", name, amount, DateOf(ended));
        else
        {
            var with = NaiveNoTaker.Redistribute(model.NoTaker, stated, [name], [.. takers.Keys]);
            var gained = takers.Keys.ToDictionary(taker => taker, taker => with[taker] - stated[taker]);
            foreach (var (taker, part) in Divide(amount, gained.Where(item => item.Value.Sign > 0).ToDictionary(), name))
                CreditTouches([.. takers[taker].Keys], [.. takers[taker].Values], taker, name, part, DateOf(ended));
        }
    }

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

    /// <summary>The takers of each milestone, each with its part of the touch: the touches share it evenly.</summary>
    private Dictionary<string, Dictionary<Touch, Fraction>> Takers(List<string> reached, Instant won)
    {
        var takers = new Dictionary<string, Dictionary<Touch, Fraction>>();
        Dictionary<Touch, Fraction> Parts(IEnumerable<Touch> rows, List<List<int>> touches, IReadOnlyList<Touch> path) =>
            rows.ToDictionary(row => row, row => NaiveWeights.PartOf(path.ToList().FindIndex(one => ReferenceEquals(one, row)), touches, path), NaivePath.ByReference.Instance);
        foreach (var name in reached.Where(name => name != "middle"))
        {
            var path = _counted.Where(touch => touch.At <= EventOf(name)).ToList();
            var positions = Weights.Positions(path);
            if (positions.Count > 0 && (name == "firstTouch" ? positions[0] : positions[^1]) is var position)
                takers[name] = Parts(position.SelectMany(touch => touch).Select(row => path[row]), position, path);
        }
        var carried = takers.Where(taker => taker.Key != "delivered").SelectMany(taker => taker.Value.Keys).ToHashSet(ReferenceEqualityComparer.Instance);
        if (reached.Contains("middle") && _counted.Where(touch => touch.At <= won && !carried.Contains(touch)).ToList() is { Count: > 0 } middle)
            takers["middle"] = Parts(middle, NaiveEligibility.Together(Enumerable.Range(0, middle.Count), middle), middle);
        return takers;
    }

    private void CreditTouches(List<Touch> touches, List<Fraction> weights, string milestone, string passedOnFrom, long amount, LocalDate date)
    {
        var shares = Divide(amount, touches.Select((touch, place) => (IdOf(touch), weights[place])).ToDictionary(item => item.Item1, item => item.Item2), milestone);
        for (var i = 0; i < touches.Count; i++)
            if (weights[i].Sign > 0)
                CreditLine(touches[i], passedOnFrom.Length == 0 ? milestone : $"{milestone} from {passedOnFrom}", shares[IdOf(touches[i])], date);
    }

    private void CreditLine(Touch touch, string milestone, long amount, LocalDate date)
    {
        Ids[(_deal.Id, NumberOf(touch))] = IdOf(touch);
        Line($"credit {NumberOf(touch)} {touch.Actor} {DepartmentOf(touch)}", milestone, amount, date);
    }

    private void Exclude(Touch touch, ExclusionReason reason) => _excluded.Add($"{_deal.Id} {NumberOf(touch)} {reason}");

    private int NumberOf(Touch touch) => _path.FindIndex(one => ReferenceEquals(one, touch)) + 1;

    private string IdOf(Touch touch) =>
        $"{touch.Actor}#{_counted.TakeWhile(one => !ReferenceEquals(one, touch)).Count(one => one.Actor == touch.Actor) + 1}";

    private string DepartmentOf(Touch touch) => _terms.Roles.Single(mapping => mapping.Role == touch.Role).Department;

    private Dictionary<string, long> Divide(long amount, Dictionary<string, Fraction> weights, string milestone)
    {
        var items = weights.Select(item => new NaiveDivision.Item(item.Key, item.Value, 0, null)).ToList();
        var seed = $"{plan}|{rule.Id}|{_deal.Id}" + (milestone.Length == 0 ? "" : "|" + milestone);
        return NaiveDivision.Divide(amount, items, seed, 1).Shares.ToDictionary(share => share.Key, share => (long)share.Value);
    }

    private LocalDate DateOf(Instant at) => at.InZone(Zone).Date;

    private void Line(string what, string milestone, long amount, LocalDate? date) =>
        _lines.Add($"{_deal.Id} {what} {milestone} {amount} {(date is { } day ? day.ToString("uuuu-MM-dd", null) : "-")}");
}
