using System.Numerics;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// An amount divided over the people of a department by largest remainders, and the receipt of how: what
/// <see cref="Apportionment"/> is for a short list of claims, over columns. The receipt of one person is made when it is asked for.
/// All amounts are in minor units. A negative pool is divided like its opposite: pool, undistributed and shares carry the sign.
/// </summary>
public sealed class PeopleDivision
{
    private readonly DepartmentSeats _seats;
    private readonly WeightColumn _weights;
    private readonly long[] _floors;
    private readonly long[] _caps;
    private readonly long[] _shares;
    private readonly DivisionOutcome<BigInteger> _outcome;
    private readonly Lazy<RemainderCut?> _cut;

    private PeopleDivision(
        Money pool, TieOrder ties, DepartmentSeats seats, WeightColumn weights, long[] floors, long[] caps, long[] shares, DivisionOutcome<BigInteger> outcome)
    {
        Pool = pool.Minor;
        Currency = pool.Currency;
        Ties = ties;
        _seats = seats;
        _weights = weights;
        _floors = floors;
        _caps = caps;
        _shares = shares;
        _outcome = outcome;
        Undistributed = outcome.Undistributed;
        FreeAmount = outcome.Balance.Amount;
        FreeWeight = Fraction.Of(outcome.Balance.Weight) * weights.Unit;
        Lambda = Apportionment.LambdaOf(outcome.Balance, 1, weights.Unit);
        _cut = new Lazy<RemainderCut?>(FindCut);
    }

    /// <summary>What was divided.</summary>
    public long Pool { get; }

    /// <summary>The currency of the amounts.</summary>
    public Currency? Currency { get; }

    /// <summary>The tie order; its ids are those of the people.</summary>
    public TieOrder Ties { get; }

    /// <summary>What nobody could take: everybody with a weight is at the cap, or nobody has a weight.</summary>
    public long Undistributed { get; }

    /// <summary>R: the pool less the bounds of those who were fixed at them.</summary>
    public long FreeAmount { get; }

    /// <summary>W: the sum of the weights of those who were not fixed, in the unit of the weights; zero with nobody free.</summary>
    public Fraction FreeWeight { get; }

    /// <summary>λ: minor units per unit of weight; see <see cref="Apportionment.Lambda"/>.</summary>
    public Fraction? Lambda { get; }

    /// <summary>How many rounds of fixing were looked at.</summary>
    public int Rounds => _outcome.Balance.Rounds;

    /// <summary>Whether the sorted sweep finished what the rounds had not.</summary>
    public bool SortedSweep => _outcome.Balance.Swept;

    /// <summary>How many minor units were left over by the whole ones and went to the largest remainders.</summary>
    public long LeftOverSteps => _outcome.LeftOver;

    /// <summary>Where the left-over units ended; absent where none was left over. Found once, when it is first asked for.</summary>
    public RemainderCut? Cut => _cut.Value;

    /// <summary>How many people took part, with and without weight.</summary>
    public int Count => _shares.Length;

    /// <summary>The shares in the order of the department's people.</summary>
    internal ReadOnlySpan<long> Shares => _shares;

    /// <summary>The share of a person, by id: weight, bounds, ideal, quotient, remainder and whether it was rounded up.</summary>
    /// <exception cref="KeyNotFoundException">The person is not among the people of the department.</exception>
    public ApportionedShare ShareOf(string participant) => ShareAt(_seats.IndexOf(participant));

    internal ApportionedShare ShareAt(int index)
    {
        var weight = _weights.At(index);
        long? cap = _caps.Length == 0 ? null : _caps[index];
        var floor = _floors.Length == 0 ? 0 : _floors[index];
        var ideal = Lambda is { } lambda ? lambda * weight : weight.Sign == 0 ? Fraction.Zero : cap ?? 0;
        if (ideal < floor)
            ideal = floor;
        if (cap < ideal)
            ideal = cap.Value;
        var quotient = (long)ideal.Floor();
        return new ApportionedShare(_seats.IdAt(index), _shares[index], weight, floor, cap, ideal, quotient, Math.Abs(_shares[index]) != quotient);
    }

    /// <summary>Divides <paramref name="pool"/>; without floors or caps their column is empty.</summary>
    internal static PeopleDivision Of(Money pool, DepartmentSeats seats, WeightColumn weights, long[] floors, long[] caps, TieOrder ties)
    {
        var shares = new long[weights.Count];
        var outcome = weights.Divide(pool.Minor, TieColumns.Of(ties, seats.TieHashes), floors, caps, shares);
        return new PeopleDivision(pool, ties, seats, weights, floors, caps, shares, outcome);
    }

    private RemainderCut? FindCut()
    {
        if (LeftOverSteps == 0)
            return null;
        BigInteger? cut = null;
        for (var i = 0; i < _shares.Length; i++)
            if (RemainderAt(i, out var quotient) is var remainder && Math.Abs(_shares[i]) > quotient && (cut is null || remainder < cut))
                cut = remainder;
        var equal = new List<(ulong Key, int Index, bool Won)>();
        for (var i = 0; i < _shares.Length; i++)
            if (RemainderAt(i, out var quotient) == cut)
                equal.Add((Ties.IsSeeded ? TieKey.Combine(Ties.SeedHash, _seats.TieHashes[i]) : 0, i, Math.Abs(_shares[i]) > quotient));
        equal.Sort(); // by key, then by the order of people, which is that of their ids
        return new RemainderCut(
            Fraction.Of(cut!.Value, _outcome.Balance.RateWeight),
            equal.Count(tied => tied.Won),
            ValueList<TiedClaim>.Of(equal.Select((tied, place) => new TiedClaim(_seats.IdAt(tied.Index), tied.Key, place + 1, tied.Won))));
    }

    /// <summary>The remainder of λ·weight over the weight of λ; zero for somebody at a bound.</summary>
    private BigInteger RemainderAt(int index, out BigInteger quotient)
    {
        quotient = BigInteger.DivRem(_outcome.Balance.RateAmount * _weights.WholeAt(index), _outcome.Balance.RateWeight, out var remainder);
        if (_floors.Length > 0 && quotient < _floors[index])
        {
            quotient = _floors[index];
            return BigInteger.Zero;
        }
        if (_caps.Length == 0 || quotient < _caps[index])
            return remainder;
        quotient = _caps[index];
        return BigInteger.Zero;
    }
}
