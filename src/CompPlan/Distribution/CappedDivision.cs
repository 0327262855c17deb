using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// A department's pool divided once over its people by their exact uncapped totals, not below their floors, and cut to their caps by the
/// rule for the excess. Amounts are in minor units with the sign of the pool.
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

    /// <summary>With floors and <see cref="ExcessRule.RedistributeOnce"/>: the division that tells who is above the cap; else absent.</summary>
    internal PeopleDivision? First { get; private init; }

    /// <summary>Whether there is less than the floors, so that it is divided by them.</summary>
    internal bool IsShort { get; private init; }

    internal long[] Awards { get; }

    /// <summary>What was taken from shares above a cap.</summary>
    internal long Taken { get; private set; }

    /// <summary>Under <see cref="ExcessRule.RedistributeOnce"/>: the caps of those above theirs together, which they get; else zero.</summary>
    internal long AtCap { get; private init; }

    /// <summary>How many people get those.</summary>
    internal int PeopleAtCap { get; private init; }

    /// <summary>Who gets those; empty where nobody does.</summary>
    internal bool[] Above { get; private init; } = [];

    /// <summary>Divides <paramref name="pool"/> over the people of the claims within caps and floors; an empty column holds none.</summary>
    internal static CappedDivision Of(Money pool, UncappedClaims claims, long[] caps, long[] floors)
    {
        var ties = claims.Ties(claims.Seats.Department);
        if (pool.Minor <= 0)
            floors = []; // nothing to promise; what is taken back has no least amount
        else if (ColumnSum.Of(floors) > pool.Minor)
            return Short(pool, claims, floors);
        switch (caps.Length == 0 ? ExcessRule.Redistribute : claims.Rule.Excess)
        {
            case ExcessRule.Redistribute:
                var within = PeopleDivision.Of(pool, claims.Seats, claims.Totals, floors, caps, ties);
                return new CappedDivision(within, within.Shares.ToArray());
            case ExcessRule.RedistributeOnce:
                return Once(pool, claims, caps, floors, ties);
            default:
                var plain = PeopleDivision.Of(pool, claims.Seats, claims.Totals, floors, [], ties);
                return new CappedDivision(plain, plain.Shares.ToArray()).CutTo(caps);
        }
    }

    /// <summary>Everybody gets the same part of the floor; floors are never above caps, so no cap is broken.</summary>
    private static CappedDivision Short(Money pool, UncappedClaims claims, long[] floors)
    {
        var scaled = PeopleDivision.Of(
            pool, claims.Seats, WeightColumn.Of(floors, Fraction.One), [], [], claims.Ties($"{claims.Seats.Department}/floors"));
        return new CappedDivision(scaled, scaled.Shares.ToArray()) { IsShort = true };
    }

    /// <summary>
    /// Whoever would exactly get more than the cap has the cap; the rest is divided once over the others, by the same weights, and cut.
    /// The caps of those above them are less than their exact shares, so the others have at least what they had.
    /// </summary>
    private static CappedDivision Once(Money pool, UncappedClaims claims, long[] caps, long[] floors, TieOrder ties)
    {
        var first = floors.Length == 0 ? null : PeopleDivision.Of(pool, claims.Seats, claims.Totals, floors, [], ties);
        var others = claims.Totals.NotAbove(caps, first is null ? Fraction.One : first.Lambda ?? Fraction.Zero, out var above);
        var atCap = 0L;
        var people = 0;
        var least = floors.Length == 0 ? floors : (long[])floors.Clone();
        for (var i = 0; i < caps.Length; i++)
            if (above[i])
            {
                atCap += caps[i];
                people++;
                if (least.Length > 0)
                    least[i] = 0;
            }
        atCap = pool.Minor < 0 ? -atCap : atCap;
        var whole = PeopleDivision.Of(claims.In(pool.Minor - atCap), claims.Seats, others, least, [], ties);
        var division = new CappedDivision(whole, whole.Shares.ToArray())
        {
            First = first, AtCap = atCap, PeopleAtCap = people, Above = people == 0 ? [] : above,
        }.CutTo(caps);
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
