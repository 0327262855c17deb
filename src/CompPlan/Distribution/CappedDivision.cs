using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// A department's pool divided once over its people by their exact uncapped totals, and cut to their caps by the rule for the excess.
/// Amounts are in minor units with the sign of the pool.
/// </summary>
internal sealed class CappedDivision
{
    private CappedDivision(PeopleDivision whole, long[] awards)
    {
        Whole = whole;
        Awards = awards;
    }

    /// <summary>The division behind the awards: under <see cref="ExcessRule.RedistributeOnce"/> the second one, among those not above their cap.</summary>
    internal PeopleDivision Whole { get; }

    internal long[] Awards { get; }

    /// <summary>What was taken from shares above a cap.</summary>
    internal long Taken { get; private set; }

    /// <summary>Under <see cref="ExcessRule.RedistributeOnce"/>: the caps of those above theirs together, which they get; else zero.</summary>
    internal long AtCap { get; private init; }

    /// <summary>How many people get those.</summary>
    internal int PeopleAtCap { get; private init; }

    /// <summary>Divides <paramref name="pool"/> over the people of the claims within <paramref name="caps"/>.</summary>
    internal static CappedDivision Of(Money pool, UncappedClaims claims, long[] caps)
    {
        var ties = claims.Ties(claims.Seats.Department);
        switch (claims.Rule.Excess)
        {
            case ExcessRule.Redistribute:
                var within = PeopleDivision.Of(pool, claims.Seats, claims.Totals, caps, ties);
                return new CappedDivision(within, within.Shares.ToArray());
            case ExcessRule.RedistributeOnce:
                return Once(pool, claims, caps, ties);
            default:
                var plain = PeopleDivision.Of(pool, claims.Seats, claims.Totals, [], ties);
                return new CappedDivision(plain, plain.Shares.ToArray()).CutTo(caps);
        }
    }

    /// <summary>
    /// Whoever would exactly get more than the cap has the cap; the rest is divided once over the others, by the same weights, and cut.
    /// Exact totals give the pool, so the caps of those above them are within it.
    /// </summary>
    private static CappedDivision Once(Money pool, UncappedClaims claims, long[] caps, TieOrder ties)
    {
        var others = claims.Totals.NotAbove(caps, out var above);
        var atCap = 0L;
        var people = 0;
        for (var i = 0; i < caps.Length; i++)
            if (above[i])
            {
                atCap += caps[i];
                people++;
            }
        atCap = pool.Minor < 0 ? -atCap : atCap;
        var whole = PeopleDivision.Of(claims.In(pool.Minor - atCap), claims.Seats, others, [], ties);
        var division = new CappedDivision(whole, whole.Shares.ToArray()) { AtCap = atCap, PeopleAtCap = people }.CutTo(caps);
        for (var i = 0; i < caps.Length; i++)
            if (above[i])
                division.Awards[i] = pool.Minor < 0 ? -caps[i] : caps[i];
        return division;
    }

    /// <summary>Takes the magnitude of every award down to its cap.</summary>
    private CappedDivision CutTo(long[] caps)
    {
        for (var i = 0; i < Awards.Length; i++)
            if (Math.Abs(Awards[i]) > caps[i])
            {
                var capped = Awards[i] < 0 ? -caps[i] : caps[i];
                Taken += Awards[i] - capped;
                Awards[i] = capped;
            }
        return this;
    }
}
