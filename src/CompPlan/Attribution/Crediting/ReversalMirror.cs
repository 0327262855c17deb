using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Mirrors reversals over what a deal was divided into. What is taken back so far, all reversals together, is divided over the parts of
/// milestones by their amounts and then inside each over its rows; nobody is left with less than was taken before nor with more than the
/// amount. So parts of a cent never add up, a full reversal is exactly everything, and a part that is divided over its takers only later
/// moves nothing that was taken from the others.
/// </summary>
internal sealed class ReversalMirror
{
    private readonly string _seed;
    private readonly MirroredRow[] _rows;
    private readonly int[] _groups;
    private readonly long[] _amounts;
    private readonly long[] _taken;

    /// <param name="seed">The seed of the deal, <c>plan|rule|deal</c>.</param>
    /// <param name="rows">The rows, in any order; their ids differ within a group.</param>
    internal ReversalMirror(string seed, IEnumerable<MirroredRow> rows)
    {
        _seed = seed;
        _rows = [.. rows];
        _groups = [.. _rows.Select(row => row.Group).Distinct().Order()];
        _amounts = [.. _groups.Select(group => _rows.Where(row => row.Group == group).Sum(row => row.Amount))];
        _taken = new long[_rows.Length];
    }

    /// <summary>What was taken back of each row so far.</summary>
    internal ReadOnlySpan<long> Taken => _taken;

    /// <summary>Takes back so much that all reversals together are <paramref name="total"/> minor units, never less than before.</summary>
    /// <param name="total">What is taken back of the deal so far.</param>
    /// <param name="trace">Where receipts go; null for none.</param>
    /// <param name="currency">The currency of the receipts.</param>
    internal void TakeBack(long total, Currency currency, List<CreditDivision>? trace)
    {
        if (_groups is [< 0])
        {
            TakeOf(-1, total, currency, trace);
            return;
        }
        var before = _groups.Select(group => Sum(group, _taken)).ToArray();
        var claims = _groups.Select((group, i) => Claim.Of(GroupId(group), _amounts[i], before[i], _amounts[i])).ToArray();
        var division = Divide(total, currency, claims, _seed + Suffix);
        trace?.Add(new CreditDivision(CreditLevel.ReversedMilestones, null, division));
        for (var i = 0; i < _groups.Length; i++)
            TakeOf(_groups[i], division.Shares[i].Share, currency, trace);
    }

    private const string Suffix = "|reversal";

    private void TakeOf(int group, long total, Currency currency, List<CreditDivision>? trace)
    {
        var places = Enumerable.Range(0, _rows.Length).Where(row => _rows[row].Group == group).ToArray();
        var claims = places.Select(row => Claim.Of(_rows[row].Id, _rows[row].Amount, _taken[row], _rows[row].Amount)).ToArray();
        var milestone = group < 0 ? null : Milestone.All[group];
        var division = Divide(total, currency, claims, milestone is null ? _seed + Suffix : $"{_seed}|{milestone.Name}{Suffix}");
        trace?.Add(new CreditDivision(CreditLevel.Reversed, milestone, division));
        for (var i = 0; i < places.Length; i++)
            _taken[places[i]] = division.Shares[i].Share;
    }

    private static Apportionment Divide(long total, Currency currency, Claim[] claims, string seed) =>
        Apportionment.Divide(Money.Of(total, currency), claims, TieOrder.Seeded(seed)).Required;

    private long Sum(int group, long[] of)
    {
        var sum = 0L;
        for (var row = 0; row < _rows.Length; row++)
            sum += _rows[row].Group == group ? of[row] : 0;
        return sum;
    }

    /// <summary>The whole deal stands beside milestones where nothing of it was divided over them.</summary>
    private static string GroupId(int group) => group < 0 ? "deal" : Milestone.All[group].Name;
}
