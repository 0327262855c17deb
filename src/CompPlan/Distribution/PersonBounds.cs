using System.Numerics;
using CompPlan.People;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// The caps of all people of a bonus, a row a seat of the register. A person of one department has the whole cap there; the cap of a
/// person of several is divided over them by the kernel, with the exact uncapped awards as weights.
/// </summary>
internal sealed class PersonBounds
{
    private readonly IndividualBound _cap;
    private readonly ParticipationRegister _register;
    private readonly UncappedClaims?[] _departments;
    private readonly string? _seedPrefix;
    private readonly long[] _caps;

    private PersonBounds(IndividualBound cap, ParticipationRegister register, UncappedClaims?[] departments, string? seedPrefix)
    {
        _cap = cap;
        _register = register;
        _departments = departments;
        _seedPrefix = seedPrefix;
        _caps = new long[register.Count];
        cap.Fill(register, _caps);
        DivideOverDepartments();
    }

    internal static PersonBounds Of(IndividualBound cap, ParticipationRegister register, UncappedClaims[] departments, string? seedPrefix)
    {
        var byNumber = new UncappedClaims?[register.Departments.Count];
        foreach (var claims in departments)
            if (claims.Seats.Number >= 0)
                byNumber[claims.Seats.Number] = claims;
        return new PersonBounds(cap, register, byNumber, seedPrefix);
    }

    /// <summary>The cap of each person of a department there, in minor units.</summary>
    internal long[] ColumnOf(UncappedClaims department)
    {
        var seats = department.Seats.Seats;
        var column = new long[seats.Length];
        for (var i = 0; i < column.Length; i++)
            column[i] = _caps[seats[i]];
        return column;
    }

    /// <summary>The receipt of the cap of a person in a department.</summary>
    internal BoundReading Read(UncappedClaims department, int index)
    {
        var seat = department.Seats.Seats[index];
        var exact = _cap.ExactOf(_register, seat);
        var total = department.In((long)BigInteger.Min(exact.Floor(), long.MaxValue));
        var division = department.Seats.IsOnly(index) ? null : DivisionOf(department.Seats.IdAt(index), total);
        return new BoundReading(_cap, total, exact, division, department.In(_caps[seat]));
    }

    private Apportionment DivisionOf(string person, Money cap)
    {
        var claims = new List<Claim>(_departments.Length);
        foreach (var department in _departments)
            if (department is not null && department.Seats.TryIndexOf(person, out var index))
                claims.Add(Claim.Of(department.Seats.Department, department.Totals.At(index)));
        return Apportionment.Divide(cap, claims, SeedPath.At(_seedPrefix, $"cap/{person}")).Required;
    }

    /// <summary>
    /// The same divisions for all people of several departments, over columns: the uncapped awards of every department are brought to
    /// one denominator first.
    /// </summary>
    private void DivideOverDepartments()
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
                Divide(first, seat - first, factors, places, hashes, weights);
            for (; first < seat; first++)
                places[_register.Department[first]]++;
        }
    }

    /// <summary>Divides the cap of the person whose <paramref name="count"/> seats begin at <paramref name="first"/>.</summary>
    private void Divide(int first, int count, BigInteger[] factors, int[] places, ulong[] hashes, BigInteger[] weights)
    {
        Span<ulong> own = stackalloc ulong[count];
        for (var i = 0; i < count; i++)
        {
            var department = _register.Department[first + i];
            own[i] = hashes[department];
            weights[i] = _departments[department] is { } claims ? claims.Totals.WholeAt(places[department]) * factors[department] : BigInteger.Zero;
        }
        // Departments stand in ordinal order of their ids, so their places are their ranks.
        var ties = SeedPath.At(_seedPrefix, $"cap/{_register.Persons[_register.Person[first]]}");
        var columns = DivisionColumns<BigInteger>.Of(weights.AsSpan(0, count), TieColumns.Of(ties, own));
        Division.Divide(_caps[first], columns, _caps.AsSpan(first, count));
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
