using CompPlan.People;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>What one person gets from one department's pool: a view over the columns of the distribution.</summary>
public sealed class Award
{
    private readonly DepartmentDistribution _distribution;
    private readonly int _index;

    internal Award(DepartmentDistribution distribution, int index)
    {
        _distribution = distribution;
        _index = index;
    }

    /// <summary>The id of the person.</summary>
    public string Participant => _distribution.Seats.IdAt(_index);

    /// <summary>The id of the department.</summary>
    public string Department => _distribution.Department;

    /// <summary>The amount, in whole minor units; zero for somebody who is not eligible or has no weight.</summary>
    public Money Amount => _distribution.AmountAt(_index);

    /// <summary>The person's days and salary in the department, and whether the person is eligible.</summary>
    public Participation Participation => _distribution.Seats.ParticipationAt(_index);

    /// <summary>The amount by sub-pool, in the order of the rule's parts; the lines add up to it exactly.</summary>
    public ValueList<AwardLine> Lines => _distribution.LinesAt(_index);

    /// <summary>Without a bound: the person's share of each sub-pool, in the order of the rule's parts. With one: empty.</summary>
    public ValueList<ApportionedShare> SubPoolShares => ValueList<ApportionedShare>.Of(
        _distribution.SubPools.Select(subPool => subPool.ShareAt(_index)));

    /// <summary>
    /// With a cap or a floor: the person's share of the one division, the weight being the exact uncapped total in minor units; where the
    /// excess is returned, kept or redistributed once this is the share before the cap. Redistributed once, whoever is above the cap
    /// has no part in the division: weight and share are zero, and the amount is the cap. Where there is less than the floors, the weight is the floor. Without a bound: absent.
    /// </summary>
    public ApportionedShare? WholeShare => _distribution.Whole?.ShareAt(_index);

    /// <summary>With a cap: how it was read for the person. Without one: absent.</summary>
    public BoundReading? Cap => _distribution.CapAt(_index);

    /// <summary>With a floor: how it was read for the person. Without one: absent.</summary>
    public BoundReading? Floor => _distribution.FloorAt(_index);

    /// <summary>With a bound: the amount over the person's exact uncapped lines (ids: criteria). Without one: absent.</summary>
    public Apportionment? LineDivision => _distribution.LineDivisionAt(_index);

    /// <summary>What the cap kept from the person's share and the rule returns; zero otherwise.</summary>
    public Money Returned => _distribution.Rule.Excess == ExcessRule.Return ? Cut : Amount - Amount;

    /// <summary>
    /// What the cap kept from the person's share and the rule leaves undistributed; zero otherwise, and for those whose cap already
    /// held in the first of two divisions.
    /// </summary>
    public Money KeptByCap => _distribution.Rule.Excess switch
    {
        ExcessRule.Keep => Cut,
        ExcessRule.RedistributeOnce => IsAtCap ? Amount - Amount : Cut,
        _ => Amount - Amount,
    };

    /// <summary>
    /// With <see cref="ExcessRule.RedistributeOnce"/>: whether the exact uncapped total is above the cap, so that the amount is the cap and
    /// the second division is made without the person.
    /// </summary>
    public bool IsAtCap => _distribution.IsAtCap(_index);

    private Money Cut => Splits.PoolDivision.Amount(WholeShare!.Share, _distribution.Pool) - Amount;
}
