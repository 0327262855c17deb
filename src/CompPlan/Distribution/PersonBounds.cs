using System.Numerics;
using CompPlan.People;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// The caps and floors of all people of a bonus, a row a seat of the register. A person of one department has the whole bound there;
/// the bound of a person of several is divided over them by the kernel, with the exact uncapped awards as weights.
/// </summary>
internal sealed class PersonBounds
{
    private const string CapPath = "cap";
    private const string FloorPath = "floor";

    private readonly DistributionRule _rule;
    private readonly BoundFigures _figures;
    private readonly PersonalRoom? _room;
    private readonly BoundSharing _sharing;
    private readonly long[]? _caps;
    private readonly long[]? _floors;

    private PersonBounds(DistributionRule rule, BoundFigures figures, PersonalRoom? room, BoundSharing sharing)
    {
        (_rule, _figures, _room, _sharing) = (rule, figures, room, sharing);
        if (rule.Cap is not null || room is not null)
        {
            _caps = Caps();
            sharing.Divide(_caps, default, CapPath);
        }
        if (rule.Floor is not null)
        {
            _floors = Floors();
            sharing.Divide(_floors, _caps, FloorPath);
        }
    }

    private ParticipationRegister Register => _figures.Register;

    /// <summary>The bounds of a rule; absent where it states none and no cap over several bonuses holds.</summary>
    internal static PersonBounds? Of(DistributionRule rule, BoundFigures figures, PersonalRoom? room, UncappedClaims[] departments, string? seedPrefix) =>
        rule.Cap is null && rule.Floor is null && room is null
            ? null
            : new PersonBounds(rule, figures, room, BoundSharing.Of(figures.Register, departments, seedPrefix));

    /// <summary>The cap of each person of a department there, in minor units; empty without a cap.</summary>
    internal long[] CapsOf(UncappedClaims department) => Column(_caps, department);

    /// <summary>The floor of each person of a department there, in minor units; empty without a floor.</summary>
    internal long[] FloorsOf(UncappedClaims department) => Column(_floors, department);

    /// <summary>The receipt of the cap of a person in a department; absent without a cap.</summary>
    internal BoundReading? ReadCap(UncappedClaims department, int index)
    {
        if (_caps is null)
            return null;
        var seat = department.Seats.Seats[index];
        var personal = _room?.Read(Register.Person[seat]);
        var exact = _rule.Cap?.ExactOf(_figures, seat) ?? Fraction.Zero;
        var division = _sharing.Read(department, index, CapOf(seat), default, CapPath);
        return new BoundReading(_rule.Cap, exact, personal, department.In(CapOf(seat)), division, department.In(_caps[seat]));
    }

    /// <summary>The receipt of the floor of a person in a department; absent without a floor.</summary>
    internal BoundReading? ReadFloor(UncappedClaims department, int index)
    {
        if (_floors is null)
            return null;
        var seat = department.Seats.Seats[index];
        var exact = _rule.Floor!.ExactOf(_figures, seat);
        var total = Math.Min(BoundFigures.ToWhole(exact, up: true), _caps is null ? long.MaxValue : CapOf(seat));
        var division = _sharing.Read(department, index, total, _caps, FloorPath);
        return new BoundReading(_rule.Floor, exact, null, department.In(total), division, department.In(_floors[seat]));
    }

    private long CapOf(int seat) => Math.Min(
        _rule.Cap is { } cap ? BoundFigures.ToWhole(cap.ExactOf(_figures, seat), up: false) : long.MaxValue,
        _room?.LeftOf(Register.Person[seat]) ?? long.MaxValue);

    private long[] Caps()
    {
        var caps = new long[Register.Count];
        if (_rule.Cap is { } cap)
            cap.Fill(_figures, caps, up: false);
        else
            Array.Fill(caps, long.MaxValue);
        var persons = Register.Person;
        for (var seat = 0; _room is not null && seat < caps.Length; seat++)
            caps[seat] = Math.Min(caps[seat], _room.LeftOf(persons[seat]));
        return caps;
    }

    /// <summary>Who does not take part has no floor; nobody's floor is above the cap.</summary>
    private long[] Floors()
    {
        var floors = new long[Register.Count];
        _rule.Floor!.Fill(_figures, floors, up: true);
        for (var seat = 0; seat < floors.Length; seat++)
            floors[seat] = Register.IsEligible(seat) ? Math.Min(floors[seat], _caps is null ? long.MaxValue : CapOf(seat)) : 0;
        return floors;
    }

    private static long[] Column(long[]? bounds, UncappedClaims department)
    {
        if (bounds is null)
            return [];
        var seats = department.Seats.Seats;
        var column = new long[seats.Length];
        for (var i = 0; i < column.Length; i++)
            column[i] = bounds[seats[i]];
        return column;
    }
}
