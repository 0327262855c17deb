using System.Numerics;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// The caps of all people of a bonus. A person of one department has the whole cap there; the cap of a person of several is
/// divided over them by the kernel, with the exact uncapped awards as weights.
/// </summary>
internal sealed class IndividualCaps
{
    private readonly IndividualCap _cap;
    private readonly UncappedClaims[] _departments;

    private IndividualCaps(IndividualCap cap, UncappedClaims[] departments)
    {
        _cap = cap;
        _departments = departments;
    }

    internal static IndividualCaps Of(IndividualCap cap, UncappedClaims[] departments) => new(cap, departments);

    /// <summary>The cap of each person of a department there, in minor units.</summary>
    internal long[] ColumnOf(UncappedClaims department)
    {
        var seats = department.Seats;
        var caps = new long[seats.Count];
        _cap.Fill(seats, caps);
        for (var i = 0; i < caps.Length; i++)
            if (!seats.IsOnly(i) && caps[i] != 0)
                caps[i] = DivisionOf(seats.IdAt(i), department.In(caps[i]), department.SeedPrefix).ShareOf(seats.Department).Share;
        return caps;
    }

    /// <summary>The receipt of the cap of a person in a department, of which <paramref name="share"/> belongs to it.</summary>
    internal CapReading Read(UncappedClaims department, int index, long share)
    {
        var seats = department.Seats;
        var exact = _cap.ExactOf(seats, index);
        var total = department.In((long)BigInteger.Min(exact.Floor(), long.MaxValue));
        var division = seats.IsOnly(index) || total.IsZero ? null : DivisionOf(seats.IdAt(index), total, department.SeedPrefix);
        return new CapReading(_cap, total, exact, division, department.In(share));
    }

    private Apportionment DivisionOf(string person, Money cap, string? seedPrefix)
    {
        var claims = new List<Claim>(_departments.Length);
        foreach (var department in _departments)
            if (department.Seats.TryIndexOf(person, out var index))
                claims.Add(Claim.Of(department.Seats.Department, department.Totals.At(index)));
        return Apportionment.Divide(cap, claims, SeedPath.At(seedPrefix, $"cap/{person}")).Required;
    }
}
