using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Progressive filling: all claims grow at the same rate per weight; a group that reaches its cap stops its claims. Each round finds the
/// least rate at which something happens, so there are no more rounds than caps that can be full at once.
/// </summary>
internal sealed class CappedDivision
{
    private readonly long _pool;
    private readonly TieOrder _ties;
    private readonly CappedExcess _excess;
    private readonly GroupCap[] _groups;
    private readonly CappedClaim[] _claims;
    private readonly Fraction?[] _rates;
    private readonly int?[] _stoppedBy;
    private readonly Fraction[] _held;
    private readonly Fraction[] _growing;
    private readonly (Fraction Rate, Fraction Held, Fraction Growing)?[] _reached;

    private CappedDivision(
        long pool, TieOrder ties, CappedExcess excess, GroupCap[] groups, CappedClaim[] claims)
    {
        (_pool, _ties, _excess, _groups, _claims) = (pool, ties, excess, groups, claims);
        _rates = new Fraction?[claims.Length];
        _stoppedBy = new int?[claims.Length];
        _held = new Fraction[groups.Length];
        _growing = new Fraction[groups.Length];
        _reached = new (Fraction, Fraction, Fraction)?[groups.Length];
        foreach (var claim in claims)
            foreach (var group in claim.Groups)
                _growing[group] += claim.Weight;
    }

    /// <summary>
    /// Divides a pool of zero or more over claims, of which there is at least one. Where several groups are full at once, the first of
    /// them in the list is said to have stopped a claim; that changes no amount.
    /// </summary>
    internal static CreditCapping Divide(
        long pool, TieOrder ties, CappedExcess excess, GroupCap[] groups, CappedClaim[] claims) =>
        new CappedDivision(pool, ties, excess, groups, claims).Fill();

    private CreditCapping Fill()
    {
        var all = Fraction.Zero;
        foreach (var claim in _claims)
            all += claim.Weight;
        var (growing, held, rate) = (all, Fraction.Zero, Fraction.Zero);
        while (growing.Sign > 0)
        {
            var end = _excess == CappedExcess.House ? _pool / all : (_pool - held) / growing;
            if (Next() is not { } next || next >= end)
            {
                rate = end;
                break;
            }
            rate = next;
            Stop(next, ref held, ref growing);
        }
        for (var i = 0; i < _claims.Length; i++)
            _rates[i] ??= rate;
        return _excess == CappedExcess.House ? Receipt(_pool / all, Fraction.Zero, all) : Receipt(rate, held, growing);
    }

    /// <summary>The least rate at which a group reaches its cap.</summary>
    private Fraction? Next()
    {
        Fraction? least = null;
        for (var group = 0; group < _groups.Length; group++)
            if (_growing[group].Sign > 0 && RateOf(group) is var rate && (least is null || rate < least))
                least = rate;
        return least;
    }

    private Fraction RateOf(int group) => (_groups[group].Most - _held[group]) / _growing[group];

    /// <summary>Stops all claims of every group that reaches its cap at a rate. All groups are found first: none is stopped by another of them.</summary>
    private void Stop(Fraction rate, ref Fraction held, ref Fraction growing)
    {
        var full = new bool[_groups.Length];
        for (var group = 0; group < full.Length; group++)
            if (_growing[group].Sign > 0 && RateOf(group) == rate)
            {
                full[group] = true;
                _reached[group] = (rate, _held[group], _growing[group]);
            }
        for (var i = 0; i < _claims.Length; i++)
        {
            if (_rates[i] is not null || Array.FindIndex(_claims[i].Groups, group => full[group]) is not (var first and >= 0))
                continue;
            var claim = _claims[i];
            (_rates[i], _stoppedBy[i]) = (rate, claim.Groups[first]);
            held += claim.Weight * rate;
            growing -= claim.Weight;
            foreach (var group in claim.Groups)
            {
                _held[group] += claim.Weight * rate;
                _growing[group] -= claim.Weight;
            }
        }
    }

    private CreditCapping Receipt(Fraction rate, Fraction held, Fraction growing)
    {
        var shares = WholeUnits(out var credited);
        return new CreditCapping(
            _pool, _ties, _excess, rate, held, growing,
            ValueList<CappedGroup>.Of(_groups.Select((group, i) => new CappedGroup(
                group.By, group.Name, group.Cap, group.Most, _reached[i]?.Held ?? Fraction.Zero, _reached[i]?.Growing ?? Fraction.Zero,
                _reached[i]?.Rate, credited[i]))),
            ValueList<CappedShare>.Of(_claims.Select((claim, i) => new CappedShare(
                claim.Id, claim.Touch + 1, claim.Weight, _rates[i]!.Value, _stoppedBy[i], shares[i]))));
    }

    /// <summary>Everybody rounded down, then the odd units by largest remainder to those whose groups have room for one.</summary>
    private long[] WholeUnits(out long[] credited)
    {
        var (shares, remainders) = (new long[_claims.Length], new Fraction[_claims.Length]);
        credited = new long[_groups.Length];
        var (total, left) = (Fraction.Zero, 0L);
        for (var i = 0; i < shares.Length; i++)
        {
            var exact = _claims[i].Weight * _rates[i]!.Value;
            total += exact;
            shares[i] = (long)exact.Floor();
            remainders[i] = exact - shares[i];
            left -= shares[i];
            foreach (var group in _claims[i].Groups)
                credited[group] += shares[i];
        }
        left += (long)total.Floor();
        foreach (var i in InOrder(remainders))
            if (left > 0 && HasRoom(_claims[i], credited))
            {
                (shares[i], left) = (shares[i] + 1, left - 1);
                foreach (var group in _claims[i].Groups)
                    credited[group]++;
            }
        return shares;
    }

    private bool HasRoom(CappedClaim claim, long[] credited)
    {
        foreach (var group in claim.Groups)
            if (credited[group] + 1 > _groups[group].Most)
                return false;
        return true;
    }

    /// <summary>Those with a remainder, the largest first, then the smaller tie key, then the ordinally smaller id.</summary>
    private IEnumerable<int> InOrder(Fraction[] remainders) => Enumerable.Range(0, remainders.Length)
        .Where(i => remainders[i].Sign > 0)
        .OrderByDescending(i => remainders[i])
        .ThenBy(i => _ties.KeyOf(_claims[i].Id))
        .ThenBy(i => _claims[i].Id, StringComparer.Ordinal);

}
