using System.Numerics;
using CompPlan.People;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// Divides bounds of people of several departments over these: by the exact uncapped awards, and for somebody without any by member
/// days, so that a floor has its place. The uncapped awards of every department are brought to one denominator first.
/// </summary>
internal sealed class BoundSharing
{
    private readonly ParticipationRegister _register;
    private readonly UncappedClaims?[] _departments;
    private readonly string? _seedPrefix;

    private BoundSharing(ParticipationRegister register, UncappedClaims?[] departments, string? seedPrefix) =>
        (_register, _departments, _seedPrefix) = (register, departments, seedPrefix);

    internal static BoundSharing Of(ParticipationRegister register, UncappedClaims[] departments, string? seedPrefix)
    {
        var byNumber = new UncappedClaims?[register.Departments.Count];
        foreach (var claims in departments)
            if (claims.Seats.Number >= 0)
                byNumber[claims.Seats.Number] = claims;
        return new BoundSharing(register, byNumber, seedPrefix);
    }

    /// <summary>The receipt of the division of one person's bound; absent for somebody of one department.</summary>
    internal Apportionment? Read(UncappedClaims department, int index, long bound, ReadOnlySpan<long> caps, string path)
    {
        if (department.Seats.IsOnly(index))
            return null;
        var person = department.Seats.IdAt(index);
        var claims = new List<Claim>(_departments.Length);
        var byDays = true;
        foreach (var other in _departments)
            if (other is not null && other.Seats.TryIndexOf(person, out var place) && other.Totals.WholeAt(place).Sign > 0)
                byDays = false;
        foreach (var other in _departments)
            if (other is not null && other.Seats.TryIndexOf(person, out var place))
            {
                var seat = other.Seats.Seats[place];
                claims.Add(Claim.Of(
                    other.Seats.Department,
                    byDays ? Fraction.Of(_register.MemberDays[seat], _register.DayDenominator) : other.Totals.At(place), 0, caps.IsEmpty ? null : (Fraction?)caps[seat]));
            }
        return Apportionment.Divide(department.In(bound), claims, SeedPath.At(_seedPrefix, $"{path}/{person}")).Required;
    }

    /// <summary>Divides the bounds in a column by seat, which has the whole bound of the person at each, within <paramref name="caps"/>.</summary>
    internal void Divide(Span<long> bounds, ReadOnlySpan<long> caps, string path)
    {
        var persons = _register.Person;
        var factors = CommonFactors();
        var places = new int[_departments.Length];
        var hashes = HashesOfDepartments();
        var weights = new BigInteger[_departments.Length];
        var first = 0;
        for (var seat = 1; seat <= persons.Length; seat++)
        {
            if (seat < persons.Length && persons[seat] == persons[first])
                continue;
            if (seat - first > 1)
            {
                Weigh(first, seat - first, factors, places, weights);
                Divide(first, seat - first, hashes, weights, bounds, caps, path);
            }
            for (; first < seat; first++)
                places[_register.Department[first]]++;
        }
    }

    /// <summary>The weights of the person whose <paramref name="count"/> seats begin at <paramref name="first"/>.</summary>
    private void Weigh(int first, int count, BigInteger[] factors, int[] places, BigInteger[] weights)
    {
        var none = true;
        for (var i = 0; i < count; i++)
        {
            var department = _register.Department[first + i];
            weights[i] = _departments[department] is { } claims ? claims.Totals.WholeAt(places[department]) * factors[department] : BigInteger.Zero;
            none &= weights[i].IsZero;
        }
        for (var i = 0; none && i < count; i++)
            weights[i] = _departments[_register.Department[first + i]] is null ? 0 : _register.MemberDays[first + i];
    }

    private void Divide(int first, int count, ulong[] hashes, BigInteger[] weights, Span<long> bounds, ReadOnlySpan<long> caps, string path)
    {
        Span<ulong> own = stackalloc ulong[count];
        for (var i = 0; i < count; i++)
            own[i] = hashes[_register.Department[first + i]];
        // Departments stand in ordinal order of their ids, so their places are their ranks.
        var ties = SeedPath.At(_seedPrefix, $"{path}/{_register.Persons[_register.Person[first]]}");
        var columns = DivisionColumns<BigInteger>.Of(
            weights.AsSpan(0, count), TieColumns.Of(ties, own), default, caps.IsEmpty ? default : caps.Slice(first, count));
        Division.Divide(bounds[first], columns, bounds.Slice(first, count));
    }

    private BigInteger[] CommonFactors()
    {
        var denominator = BigInteger.One;
        foreach (var department in _departments)
            if (department is not null)
                denominator *= department.Totals.Unit.Denominator
                    / BigInteger.GreatestCommonDivisor(denominator, department.Totals.Unit.Denominator);
        var factors = new BigInteger[_departments.Length];
        for (var i = 0; i < factors.Length; i++)
            if (_departments[i] is { } department)
                factors[i] = department.Totals.Unit.Numerator * (denominator / department.Totals.Unit.Denominator);
        return factors;
    }

    private ulong[] HashesOfDepartments()
    {
        var hashes = new ulong[_departments.Length];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = TieKey.Hash(_register.Departments[i]);
        return hashes;
    }
}
