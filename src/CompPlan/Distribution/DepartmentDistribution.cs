using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// A department's pool distributed to its people, and the receipt of how. Awards are a column; the view of one person is made when
/// it is asked for. Pool = awarded + undistributed + returned, checked in every build.
/// </summary>
public sealed class DepartmentDistribution
{
    private readonly UncappedClaims _claims;
    private readonly CappedDivision? _capped;
    private readonly PersonBounds? _bounds;
    private readonly long[] _awards;

    private DepartmentDistribution(
        UncappedClaims claims, ValueList<PeopleDivision> subPools, CappedDivision? capped, PersonBounds? bounds, long[] awards,
        long undistributed, long returned)
    {
        _claims = claims;
        _capped = capped;
        _bounds = bounds;
        _awards = awards;
        SubPools = subPools;
        Whole = capped?.Whole;
        Awarded = claims.In(SumOf(awards));
        Undistributed = claims.In(undistributed);
        Returned = claims.In(returned);
        var sum = Awarded + Undistributed + Returned;
        if (sum.Minor != Pool.Minor)
            throw new InvalidOperationException($"A distribution of {Pool} in '{Department}' gave {sum}: cents were lost or made.");
    }

    /// <summary>The rule that distributed.</summary>
    public DistributionRule Rule => _claims.Rule;

    /// <summary>The id of the department.</summary>
    public string Department => _claims.Seats.Department;

    /// <summary>What was distributed.</summary>
    public Money Pool => _claims.Pool;

    /// <summary>The sum of all awards.</summary>
    public Money Awarded { get; }

    /// <summary>What no clause gives to anybody: sub-pools in which nobody has weight, and what is left when everybody is at the cap.</summary>
    public Money Undistributed { get; }

    /// <summary>
    /// Of <see cref="Undistributed"/>, what a cap kept from people and the plan leaves with nobody: all of it with
    /// <see cref="ExcessRule.Keep"/>, what one redistribution leaves with <see cref="ExcessRule.RedistributeOnce"/>; else zero.
    /// </summary>
    public Money KeptByCap => _claims.In(_capped is null ? 0 : Rule.Excess switch
    {
        ExcessRule.Keep => _capped.Taken,
        ExcessRule.RedistributeOnce => _capped.Taken + _capped.Whole.Undistributed,
        _ => 0,
    });

    /// <summary>What goes back to the company: what a cap kept from people, and the part of credit of those who do not take part.</summary>
    public Money Returned { get; }

    /// <summary>The pool over the sub-pools (ids: criteria), in whole minor units.</summary>
    public Apportionment Criteria => _claims.Criteria;

    /// <summary>Without a bound: each sub-pool over the people, in the order of the rule's parts. With one: empty.</summary>
    public ValueList<PeopleDivision> SubPools { get; }

    /// <summary>
    /// With a cap or a floor: the pool less <see cref="SetAside"/> over the people, divided once by their exact uncapped totals in minor units;
    /// within the caps where the excess is redistributed until exhausted, plain where it is returned or kept; where it is redistributed
    /// once, the second division, less <see cref="AtCap"/> and without those above their cap; where <see cref="IsShort"/>, divided by the floors. Without a bound: absent.
    /// </summary>
    public PeopleDivision? Whole { get; }

    /// <summary>With a bound: the amounts of the sub-pools in which nobody has weight, which are undistributed; else zero.</summary>
    public Money SetAside => _claims.In(Whole is null ? 0 : _claims.SetAside);

    /// <summary>
    /// With <see cref="ExcessRule.RedistributeOnce"/>: the caps together of those whose exact uncapped total is above theirs, who get
    /// exactly them; else zero.
    /// </summary>
    public Money AtCap => _claims.In(_capped?.AtCap ?? 0);

    /// <summary>With a floor: whether the floors together are above what is there, so that it is divided in proportion to them.</summary>
    public bool IsShort => _capped?.IsShort ?? false;

    /// <summary>With a floor and <see cref="ExcessRule.RedistributeOnce"/>: the division that tells who is above the cap; else absent.</summary>
    internal PeopleDivision? First => _capped?.First;

    /// <summary>How many people <see cref="AtCap"/> is over.</summary>
    internal int PeopleAtCap => _capped?.PeopleAtCap ?? 0;

    /// <summary>How many people the department has, with and without an award.</summary>
    public int Count => _awards.Length;

    /// <summary>The awards in ordinal order of the people's ids, each made when it is reached.</summary>
    public IEnumerable<Award> Awards
    {
        get
        {
            for (var i = 0; i < _awards.Length; i++)
                yield return new Award(this, i);
        }
    }

    /// <summary>The award of a person, by id.</summary>
    /// <exception cref="KeyNotFoundException">The person is not among the people of the department.</exception>
    public Award AwardOf(string participant) => new(this, Seats.IndexOf(participant));

    /// <summary>The award of the person at a place from zero in ordinal order of the ids.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Award AwardAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return new Award(this, index);
    }

    /// <summary>The awards in minor units, in ordinal order of the people's ids.</summary>
    internal ReadOnlySpan<long> AwardColumn => _awards;

    internal DepartmentSeats Seats => _claims.Seats;

    internal Money AmountAt(int index) => _claims.In(_awards[index]);

    /// <summary>A criterion over the credit of those who take part and of others; absent where nothing of it goes back for that.</summary>
    internal Apportionment? KeptOf(int criterion) => _claims.KeptOf(criterion);

    internal bool IsAtCap(int index) => _capped is { Above.Length: > 0 } && _capped.Above[index];

    internal BoundReading? CapAt(int index) => _bounds?.ReadCap(_claims, index);

    internal BoundReading? FloorAt(int index) => _bounds?.ReadFloor(_claims, index);

    /// <summary>The award over the exact uncapped lines of the person (ids: criteria); absent without a bound.</summary>
    internal Apportionment? LineDivisionAt(int index)
    {
        if (_bounds is null)
            return null;
        var claims = new Claim[Rule.Parts.Count];
        for (var c = 0; c < claims.Length; c++)
            claims[c] = Claim.Of(Rule.Parts[c].Id, LineWeightAt(c, index));
        return Apportionment.Divide(AmountAt(index), claims, _claims.Ties($"{Department}/lines/{Seats.IdAt(index)}")).Required;
    }

    /// <summary>The exact uncapped line; for a floor of somebody without any the weight of the sub-pool.</summary>
    internal Fraction LineWeightAt(int criterion, int index) =>
        _claims.Totals.WholeAt(index).IsZero ? Rule.Parts[criterion].Weight : _claims.LineAt(criterion, index);

    internal ValueList<AwardLine> LinesAt(int index)
    {
        var division = LineDivisionAt(index);
        var lines = new AwardLine[Rule.Parts.Count];
        for (var c = 0; c < lines.Length; c++)
            lines[c] = new AwardLine(Rule.Parts[c].Id, _claims.In(division?.Shares[c].Share ?? SubPools[c].Shares[index]));
        return ValueList<AwardLine>.Of(lines);
    }

    /// <summary>The sum of a sub-pool's key over all people, in the unit of the key; zero where nobody has weight.</summary>
    internal Fraction KeyTotal(int criterion) => Fraction.Of(_claims.KeyOf(criterion).Total) * _claims.KeyOf(criterion).Unit;

    /// <summary>What the person would get of a sub-pool without a cap, exactly, in minor units.</summary>
    internal Fraction UncappedLineAt(int criterion, int index) => _claims.LineAt(criterion, index);

    /// <summary>The awards have one sign and their sum is at most the pool, so nothing overflows on the way.</summary>
    private static long SumOf(long[] awards)
    {
        var sum = 0L;
        foreach (var award in awards)
            sum += award;
        return sum;
    }

    /// <summary>Each sub-pool on its own.</summary>
    internal static DepartmentDistribution Plain(UncappedClaims claims)
    {
        var department = claims.Seats.Department;
        var subPools = new PeopleDivision[claims.Rule.Parts.Count];
        var undistributed = claims.Criteria.Undistributed;
        for (var c = 0; c < subPools.Length; c++)
        {
            var ties = claims.Ties($"{department}/{claims.Rule.Parts[c].Id}");
            subPools[c] = PeopleDivision.Of(claims.AmountOf(c), claims.Seats, claims.KeyOf(c), [], [], ties);
            undistributed += subPools[c].Undistributed;
        }
        var awards = new long[claims.Seats.Count];
        foreach (var subPool in subPools)
            for (var i = 0; i < awards.Length; i++)
                awards[i] += subPool.Shares[i];
        return new DepartmentDistribution(claims, ValueList<PeopleDivision>.Of(subPools), null, null, awards, undistributed, claims.Returned);
    }

    /// <summary>All sub-pools in one division, within the bounds.</summary>
    internal static DepartmentDistribution Bounded(UncappedClaims claims, PersonBounds bounds)
    {
        var setAside = claims.SetAside + claims.Criteria.Undistributed;
        var division = CappedDivision.Of(claims.Divided, claims, bounds.CapsOf(claims), bounds.FloorsOf(claims));
        var returned = claims.Rule.Excess == ExcessRule.Return ? division.Taken : 0;
        return new DepartmentDistribution(
            claims, ValueList<PeopleDivision>.Empty, division, bounds, division.Awards,
            setAside + division.Whole.Undistributed + division.Taken - returned, returned + claims.Returned);
    }
}
