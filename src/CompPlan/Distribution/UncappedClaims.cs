using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// What the people of a department would get of its sub-pools without a cap, exactly: a column of weights for each criterion and
/// the sum over all. The pool is divided over the criteria in whole minor units first.
/// </summary>
internal sealed class UncappedClaims
{
    private readonly WeightColumn[] _keys;
    private readonly Lazy<WeightColumn> _totals;

    private UncappedClaims(
        DistributionRule rule, DepartmentPool pool, DepartmentSeats seats, string? seedPrefix, Apportionment criteria, WeightColumn[] keys)
    {
        Rule = rule;
        Pool = pool.Amount;
        Seats = seats;
        SeedPrefix = seedPrefix;
        Criteria = criteria;
        _keys = keys;
        for (var c = 0; c < keys.Length; c++)
            if (keys[c].IsEmpty)
                SetAside += criteria.Shares[c].Share;
        _totals = new Lazy<WeightColumn>(() =>
            WeightColumn.SharesOf([.. criteria.Shares.Select(share => Math.Abs(share.Share))], keys, seats.Count));
    }

    internal DistributionRule Rule { get; }

    internal Money Pool { get; }

    internal DepartmentSeats Seats { get; }

    internal string? SeedPrefix { get; }

    /// <summary>The pool over the criteria.</summary>
    internal Apportionment Criteria { get; }

    /// <summary>The minor units of the sub-pools in which nobody has weight, and of a pool without sub-pools.</summary>
    internal long SetAside { get; }

    /// <summary>The exact sum over the criteria for each person, in minor units. Only a cap asks for it.</summary>
    internal WeightColumn Totals => _totals.Value;

    internal static UncappedClaims Of(DistributionRule rule, DepartmentPool pool, DepartmentSeats seats, string? seedPrefix)
    {
        var parts = rule.Parts.Select(part => Claim.Of(part.Id, part.Weight)).ToArray();
        var ties = SeedPath.At(seedPrefix, $"{pool.Department}/parts");
        var criteria = Apportionment.Divide(pool.Amount, parts, ties).Required;
        return new UncappedClaims(rule, pool, seats, seedPrefix, criteria, [.. rule.Parts.Select(part => part.Key.WeightsOf(seats))]);
    }

    /// <summary>The column of weights of a criterion.</summary>
    internal WeightColumn KeyOf(int criterion) => _keys[criterion];

    /// <summary>The amount of a criterion.</summary>
    internal Money AmountOf(int criterion) => In(Criteria.Shares[criterion].Share);

    /// <summary>What a person would get of a criterion without a cap, exactly, in minor units; the magnitude where the pool is negative.</summary>
    internal Fraction LineAt(int criterion, int index) => _keys[criterion].IsEmpty
        ? Fraction.Zero
        : Fraction.Of(Math.Abs(Criteria.Shares[criterion].Share) * _keys[criterion].WholeAt(index), _keys[criterion].Total);

    /// <summary>Minor units in the currency of the pool.</summary>
    internal Money In(long minor) => PoolDivision.Amount(minor, Pool);

    /// <summary>The tie order of a division of this department.</summary>
    internal TieOrder Ties(string path) => SeedPath.At(SeedPrefix, path);
}
