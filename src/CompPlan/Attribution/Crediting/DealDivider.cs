using System.Numerics;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Divides a deal, or a part of one, by the kernel. Seeds are <c>plan|rule|deal</c> and, below a milestone,
/// <c>plan|rule|deal|milestone</c>. With a trace it keeps the kernel's receipt of every division as well.
/// </summary>
internal sealed class DealDivider
{
    private readonly string _seed;
    private readonly ulong _seedHash;
    private readonly DealPaths _paths;
    private readonly List<CreditDivision>? _trace;
    private readonly ulong[] _remainders = new ulong[SmallDivision.Most];
    private readonly UInt128[] _wideRemainders = new UInt128[SmallDivision.Most];
    private readonly ulong[] _keys = new ulong[SmallDivision.Most];
    private readonly int[] _items = new int[SmallDivision.Most];
    private long[] _shares = new long[64];

    /// <param name="plan">The id of the plan.</param>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="paths">The deals and their touches.</param>
    /// <param name="trace">Where receipts go; null for none.</param>
    internal DealDivider(string plan, string rule, DealPaths paths, List<CreditDivision>? trace = null)
    {
        _seed = $"{plan}|{rule}|";
        _seedHash = TieKey.Hash(_seed);
        _paths = paths;
        _trace = trace;
    }

    /// <summary>Whether receipts of divisions are kept.</summary>
    internal bool KeepsTrace => _trace is not null;

    private DivisionScratch Scratch => new(_remainders, _wideRemainders, _keys, _items);

    /// <summary>
    /// Divides over the touches that count from the row <paramref name="first"/> on, one weight each. Someone has a weight. The answer
    /// holds until the next division.
    /// </summary>
    internal ReadOnlySpan<long> OverTouches(EligiblePath path, Milestone? milestone, long pool, int first, ReadOnlySpan<long> weights)
    {
        var shares = Shares(weights.Length);
        if (weights.Length == 1)
            shares[0] = pool;
        else if (weights.Length <= SmallDivision.Most)
            SmallDivision.Divide(pool, weights, new DealTies(this, path.Path, milestone, path.Ids, first), shares, Scratch);
        else
            Division.Divide(pool, DivisionColumns<long>.Of(weights, TouchTies(path, milestone, first, weights.Length)), shares);
        if (_trace is not null)
            TraceTouches(path, milestone, pool, first, Widen(weights));
        return shares;
    }

    /// <summary>The same with weights beyond 64 bits.</summary>
    internal ReadOnlySpan<long> OverTouches(EligiblePath path, Milestone? milestone, long pool, int first, ReadOnlySpan<BigInteger> weights)
    {
        var shares = Shares(weights.Length);
        Division.Divide(pool, DivisionColumns<BigInteger>.Of(weights, TouchTies(path, milestone, first, weights.Length)), shares);
        if (_trace is not null)
            TraceTouches(path, milestone, pool, first, weights.ToArray());
        return shares;
    }

    /// <summary>
    /// Divides over all milestones, by place: the deal, or with <paramref name="passedOnFrom"/> what was the part of that milestone.
    /// The answer holds until the next division.
    /// </summary>
    internal ReadOnlySpan<long> OverMilestones(DealPath path, Milestone? passedOnFrom, long pool, MilestoneColumn weights)
    {
        var shares = Shares(Milestone.Count);
        if (weights.Narrow is { } narrow)
            SmallDivision.Divide(pool, narrow, new DealTies(this, path, passedOnFrom, null, 0), shares, Scratch);
        else
            Division.Divide(
                pool,
                DivisionColumns<BigInteger>.Of(
                    weights.Wide, TieColumns.Seeded(SeedHash(path, passedOnFrom), MilestoneNames.Hashes, MilestoneNames.Ranks)),
                shares);
        if (_trace is not null)
            TraceMilestones(path, passedOnFrom, pool, weights);
        return shares;
    }

    /// <summary>The receipt of the division under caps of the deal that was credited last; null where there was none.</summary>
    internal CreditCapping? Capping { get; private set; }

    /// <summary>The next deal.</summary>
    internal void Reset() => Capping = null;

    /// <summary>
    /// Divides over the touches that count, under caps that are shares of <paramref name="whole"/>. Someone has a weight; the receipt has
    /// a share for each who has.
    /// </summary>
    internal CreditCapping UnderCaps(EligiblePath path, PreparedCaps caps, long pool, long whole, ReadOnlySpan<BigInteger> weights) =>
        Capping = caps.Divide(path, pool, whole, weights, SeedOf(path.Path, null));

    /// <summary>Divides what one touch takes under caps over the milestones that it carries. The answer holds until the next division.</summary>
    internal ReadOnlySpan<long> OverMilestonesOf(EligiblePath path, int row, long pool, MilestoneColumn weights)
    {
        var shares = Shares(Milestone.Count);
        var id = path.Ids.IdOf(row);
        var hash = TieKey.Continue(TieKey.Continue(SeedHash(path.Path, null), "|"), id);
        var ties = TieColumns.Seeded(hash, MilestoneNames.Hashes, MilestoneNames.Ranks);
        Division.Divide(pool, DivisionColumns<BigInteger>.Of(weights.Wide, ties), shares);
        _trace?.Add(new CreditDivision(
            CreditLevel.MilestonesOfTouch, null,
            Apportionment.Divide(
                Money.Of(pool, _paths.CurrencyOf(path.Path.Row)), ClaimsOf(weights), TieOrder.Seeded($"{_seed}{path.Path.Id}|{id}")).Required,
            path.TouchAt(row) + 1));
        return shares;
    }

    private Span<long> Shares(int count)
    {
        if (_shares.Length < count)
            _shares = new long[count * 2];
        return _shares.AsSpan(0, count);
    }

    private TieColumns TouchTies(EligiblePath path, Milestone? milestone, int first, int count)
    {
        var hashes = path.Ids.Hashes.Slice(first, count);
        return TieColumns.Seeded(SeedHash(path.Path, milestone), hashes, HasEqual(hashes) ? path.Ids.Ranks(first, count) : default);
    }

    /// <summary>Whether the ordinal id may have to decide; the hashes of two ids are hardly ever equal.</summary>
    private static bool HasEqual(ReadOnlySpan<ulong> hashes)
    {
        if (hashes.Length > 64)
            return true;
        for (var i = 1; i < hashes.Length; i++)
            if (hashes[..i].Contains(hashes[i]))
                return true;
        return false;
    }

    /// <summary>The hash of the seed of a division: of the deal, or of the part of a milestone.</summary>
    internal ulong SeedHash(DealPath path, Milestone? milestone)
    {
        var hash = TieKey.Continue(_seedHash, path.IdBytes);
        return milestone is null ? hash : TieKey.Continue(TieKey.Continue(hash, "|"), milestone.Name);
    }

    private TieOrder SeedOf(DealPath path, Milestone? milestone) =>
        TieOrder.Seeded(_seed + path.Id + (milestone is null ? "" : "|" + milestone.Name));

    private void TraceTouches(EligiblePath path, Milestone? milestone, long pool, int first, BigInteger[] weights)
    {
        var claims = new Claim[weights.Length];
        for (var i = 0; i < claims.Length; i++)
            claims[i] = Claim.Of(path.Ids.IdOf(first + i), weights[i]);
        Trace(CreditLevel.Touches, milestone, path.Path, pool, claims);
    }

    private void TraceMilestones(DealPath path, Milestone? passedOnFrom, long pool, MilestoneColumn weights)
    {
        Trace(passedOnFrom is null ? CreditLevel.Milestones : CreditLevel.PassedOn, passedOnFrom, path, pool, ClaimsOf(weights));
    }

    private static Claim[] ClaimsOf(MilestoneColumn weights) =>
    [
        .. Milestone.All
            .Where(milestone => weights.Stated[milestone.Place].Sign > 0)
            .Select(milestone => Claim.Of(milestone.Name, weights.Stated[milestone.Place])),
    ];

    private void Trace(CreditLevel level, Milestone? milestone, DealPath path, long pool, Claim[] claims)
    {
        var currency = _paths.CurrencyOf(path.Row);
        _trace!.Add(new CreditDivision(
            level, milestone, Apportionment.Divide(Money.Of(pool, currency), claims, SeedOf(path, milestone)).Required));
    }

    private static BigInteger[] Widen(ReadOnlySpan<long> weights)
    {
        var wide = new BigInteger[weights.Length];
        for (var i = 0; i < wide.Length; i++)
            wide[i] = weights[i];
        return wide;
    }
}
