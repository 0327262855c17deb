using System.Globalization;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Rounding;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The deals in force, each with its path: its touches in the stated order (instant, sequence, actor, kind, role, id). Made once
/// for all rules of a plan, since nothing in it depends on a rule.
/// </summary>
internal sealed class DealPaths
{
    private readonly ulong[] _idHashes;
    private readonly int[]? _ranks;

    private DealPaths(KnownFacts facts, PlanZone zone, ulong[] idHashes, int[]? ranks)
    {
        Facts = facts;
        Zone = zone;
        _idHashes = idHashes;
        _ranks = ranks;
    }

    internal KnownFacts Facts { get; }

    internal PlanZone Zone { get; }

    /// <summary>How many deals there are.</summary>
    internal int Count => Facts.Deals.Count;

    /// <summary>The path of the deal in row <paramref name="row"/> of the deals.</summary>
    internal DealPath this[int row]
    {
        get
        {
            var (start, count) = Facts.TouchesOf(Facts.Deals.Deal[row]);
            return new DealPath(this, row, start, count);
        }
    }

    /// <summary>Of every touch row: the hash of <c>actor#n</c>, the id under which it takes part in divisions.</summary>
    internal ReadOnlySpan<ulong> IdHashes => _idHashes;

    /// <summary>The ordinal places of those ids inside their deal; null where no two hashes are equal, so that they never decide.</summary>
    internal int[]? Ranks => _ranks;

    /// <summary>The paths of all deals of <paramref name="facts"/>, with dates in <paramref name="zone"/>.</summary>
    internal static DealPaths Of(KnownFacts facts, PlanZone zone)
    {
        var numbers = Numbers(facts);
        var hashes = new ulong[numbers.Length];
        var actors = facts.Ids.Actors.TieHashes;
        var actorOf = facts.Touches.Actor;
        Span<char> digits = stackalloc char[12];
        digits[0] = '#';
        for (var row = 0; row < hashes.Length; row++)
        {
            numbers[row].TryFormat(digits[1..], out var length, default, CultureInfo.InvariantCulture);
            hashes[row] = TieKey.Continue(actors[actorOf[row]], digits[..(length + 1)]);
        }
        return new DealPaths(facts, zone, hashes, TouchRanks.Needed(facts, hashes) ? TouchRanks.Of(facts, numbers) : null);
    }

    /// <summary>The currency of a deal.</summary>
    internal Currency CurrencyOf(int row) => Facts.Ids.MoneyOf(0, Facts.Deals.Currency[row]).Currency!;

    /// <summary>The id under which a touch takes part in divisions: <c>actor#n</c>.</summary>
    internal string DivisionId(in DealPath path, int touch)
    {
        var actors = Facts.Touches.Actor.Slice(path.Start, touch + 1);
        var number = 0;
        foreach (var actor in actors)
            number += actor == actors[touch] ? 1 : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{Facts.Ids.Actors[actors[touch]]}#{number}");
    }

    /// <summary>Of every touch row: the how-manieth touch of its deal by its actor it is, from one.</summary>
    private static int[] Numbers(KnownFacts facts)
    {
        var dealOf = facts.Touches.Deal;
        var actorOf = facts.Touches.Actor;
        var numbers = new int[dealOf.Length];
        var (lastDeal, counts) = (new int[facts.Ids.Actors.Count], new int[facts.Ids.Actors.Count]);
        lastDeal.AsSpan().Fill(-1);
        for (var row = 0; row < numbers.Length; row++)
        {
            var actor = actorOf[row];
            counts[actor] = lastDeal[actor] == dealOf[row] ? counts[actor] + 1 : 1;
            lastDeal[actor] = dealOf[row];
            numbers[row] = counts[actor];
        }
        return numbers;
    }
}
