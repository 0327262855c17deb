using System.Globalization;
using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// Attribution with reversals once more, from the lines of the naive attribution: what was taken back so far is divided over the
/// milestones by their amounts, then inside each over credits and parts, with what was taken before as floors and the amounts as caps.
/// </summary>
internal sealed class NaiveReversal(AttributionRule rule, string plan, string zone)
{
    private const char Blank = ' ';

    /// <summary>The lines of the naive attribution, and one for each credit or part that a reversal takes something from.</summary>
    internal List<string> Lines(IReadOnlyList<Deal> deals, IReadOnlyList<Touch> touches, IEnumerable<Reversal> reversals)
    {
        var naive = new NaiveAttribution(rule, plan, zone);
        var lines = naive.Lines(deals.Select(Budgeted), touches);
        var taken = reversals.GroupBy(one => one.Deal).SelectMany(own => OfDeal(
            own.Key,
            [.. own.OrderBy(one => one.At).ThenBy(one => one.Id, StringComparer.Ordinal)],
            [.. lines.Where(line => line.Split(Blank)[0] == own.Key).Select(line => Entry.Of(line, naive.Ids))])).ToList();
        return [.. lines.Concat(taken).Order(StringComparer.Ordinal)];
    }

    private Deal Budgeted(Deal deal) => Deal.Of(
        deal.Id, Money.Of(Budget(deal.Value.Minor), deal.Value.Currency!), deal.LeadCreated, deal.OpportunityCreated, deal.Won, deal.Delivered,
        deal.Ended, deal.KnownOn).WithAccount(deal.Account);

    /// <summary>Half even.</summary>
    private long Budget(long value)
    {
        if (rule.Use is not OverlayCredit overlay)
            return value;
        var exact = overlay.Share * value;
        var (whole, rest) = (exact.Floor(), exact - exact.Floor());
        var half = Fraction.Of(1, 2);
        return (long)(rest > half || (rest == half && !whole.IsEven) ? whole + 1 : whole);
    }

    private IEnumerable<string> OfDeal(string deal, List<Reversal> reversals, List<Entry> entries)
    {
        var seed = $"{plan}|{rule.Id}|{deal}";
        var groups = entries.GroupBy(entry => entry.Group).ToDictionary(group => group.Key, group => group.ToList());
        var (value, before) = (0L, entries.ToDictionary(entry => entry, _ => 0L));
        foreach (var reversal in reversals)
        {
            value += reversal.Amount.Minor;
            var total = Budget(value);
            var shares = groups.Keys.ToList() is [""]
                ? new Dictionary<string, long> { [""] = total }
                : Divide(total, groups.Select(group => (group.Key.Length == 0 ? "deal" : group.Key, group.Value.Sum(one => one.Amount), group.Value.Sum(one => before[one]))), seed + "|reversal")
                    .ToDictionary(share => share.Key == "deal" ? "" : share.Key, share => share.Value);
            foreach (var (milestone, group) in groups)
            {
                var inside = Divide(shares[milestone], group.Select(one => (one.Id, one.Amount, before[one])), (milestone.Length == 0 ? seed : $"{seed}|{milestone}") + "|reversal");
                foreach (var entry in group)
                {
                    if (inside[entry.Id] - before[entry] is var amount and > 0)
                        yield return $"{deal} {entry.Taken(DateOf(reversal.At), amount)}";
                    before[entry] = inside[entry.Id];
                }
            }
        }
    }

    private static Dictionary<string, long> Divide(long pool, IEnumerable<(string Id, long Amount, long Before)> parts, string seed) => NaiveDivision.Divide(
        pool, [.. parts.Select(part => new NaiveDivision.Item(part.Id, part.Amount, part.Before, part.Amount))], seed, 1)
        .Shares.ToDictionary(share => share.Key, share => (long)share.Value);

    private LocalDate DateOf(Instant at) => at.InZone(DateTimeZoneProviders.Tzdb[zone]).Date;

    /// <summary>A line of the naive attribution; <c>What</c> is all between the deal and the amount.</summary>
    private sealed record Entry(string What, string Group, string Id, long Amount, LocalDate? Day)
    {
        public static Entry Of(string line, Dictionary<(string Deal, int Touch), string> ids)
        {
            var words = line.Split(Blank);
            var amount = long.Parse(words[^2], CultureInfo.InvariantCulture);
            LocalDate? day = words[^1] == "-" ? null : LocalDatePattern.Iso.Parse(words[^1]).Value;
            var what = string.Join(Blank, words[1..^2]);
            if (words[1] != "credit")
                return new Entry(what, words[^3], "#" + words[1], amount, day);
            var touch = ids[(words[0], int.Parse(words[2], CultureInfo.InvariantCulture))];
            return words is [_, _, _, _, _, _, "from", ..]
                ? new Entry(what, words[7], $"{words[5]}/{touch}", amount, day)
                : new Entry(what, words[5], touch, amount, day);
        }

        /// <summary>What is taken back of it, on the later of both days; of a part on that of the reversal.</summary>
        public string Taken(LocalDate reversed, long amount)
        {
            var day = What.StartsWith("credit", StringComparison.Ordinal) && Day > reversed ? Day.Value : reversed;
            return $"reversed {What} {-amount} {LocalDatePattern.Iso.Format(day)}";
        }
    }
}
