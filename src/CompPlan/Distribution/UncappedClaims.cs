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
    /// <summary>The id of the people's part where a criterion is divided between them and the company.</summary>
    internal const string MembersClaim = "members";

    /// <summary>The id of the part that goes back.</summary>
    internal const string OthersClaim = "others";

    private readonly WeightColumn[] _keys;
    private readonly Apportionment?[] _kept;
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
        _kept = new Apportionment?[keys.Length];
        for (var c = 0; c < keys.Length; c++)
            Returned += Keep(c);
        for (var c = 0; c < keys.Length; c++)
            if (keys[c].IsEmpty)
                SetAside += MinorOf(c);
        _totals = new Lazy<WeightColumn>(() =>
            WeightColumn.SharesOf([.. keys.Select((_, c) => Math.Abs(MinorOf(c)))], keys, seats.Count));
    }

    internal DistributionRule Rule { get; }

    internal Money Pool { get; }

    internal DepartmentSeats Seats { get; }

    internal string? SeedPrefix { get; }

    /// <summary>The pool over the criteria.</summary>
    internal Apportionment Criteria { get; }

    /// <summary>The minor units of the sub-pools in which nobody has weight, and of a pool without sub-pools.</summary>
    internal long SetAside { get; }

    /// <summary>What is divided once where there are bounds: the pool less what is set aside and what goes back.</summary>
    internal Money Divided => In(Pool.Minor - SetAside - Criteria.Undistributed - Returned);

    /// <summary>The minor units that go back to the company because they belong to credit of those who do not take part.</summary>
    internal long Returned { get; }

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

    /// <summary>The amount of a criterion, less what goes back to the company.</summary>
    internal Money AmountOf(int criterion) => In(MinorOf(criterion));

    /// <summary>The amount of a criterion over the credit of those who take part and that of others; absent where nothing goes back.</summary>
    internal Apportionment? KeptOf(int criterion) => _kept[criterion];

    /// <summary>What a person would get of a criterion without a cap, exactly, in minor units; the magnitude where the pool is negative.</summary>
    internal Fraction LineAt(int criterion, int index) => _keys[criterion].IsEmpty
        ? Fraction.Zero
        : Fraction.Of(Math.Abs(MinorOf(criterion)) * _keys[criterion].WholeAt(index), _keys[criterion].Total);

    /// <summary>Minor units in the currency of the pool.</summary>
    internal Money In(long minor) => PoolDivision.Amount(minor, Pool);

    /// <summary>The tie order of a division of this department.</summary>
    internal TieOrder Ties(string path) => SeedPath.At(SeedPrefix, path);

    private long MinorOf(int criterion) => _kept[criterion] is { } kept ? kept.Shares[0].Share : Criteria.Shares[criterion].Share;

    /// <summary>Divides a criterion between the people and the company where its key says so; answers what goes back.</summary>
    private long Keep(int criterion)
    {
        var (members, others) = Rule.Parts[criterion].Key.Kept(Seats);
        if (others == 0)
            return 0;
        var amount = In(Criteria.Shares[criterion].Share);
        _kept[criterion] = Apportionment.Divide(
            amount, [Claim.Of(MembersClaim, members), Claim.Of(OthersClaim, others)],
            Ties($"{Seats.Department}/returned/{Rule.Parts[criterion].Id}")).Required;
        return _kept[criterion]!.Shares[1].Share;
    }
}
