using System.Numerics;
using CompPlan.Attribution;
using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>The people of one department in a register, in ordinal order of their ids: the rows of every column of its distribution.</summary>
internal sealed class DepartmentSeats
{
    private readonly int[] _seats;
    private readonly ulong[] _tieHashes;

    private DepartmentSeats(
        string department, int number, ParticipationRegister register, int[] seats, IReadOnlyList<CountedCredit> credits)
    {
        Department = department;
        Number = number;
        Register = register;
        Credits = credits;
        _seats = seats;
        _tieHashes = new ulong[seats.Length];
        var hashes = register.Persons.TieHashes;
        var persons = register.Person;
        for (var i = 0; i < seats.Length; i++)
            _tieHashes[i] = hashes[persons[seats[i]]];
    }

    internal string Department { get; }

    /// <summary>The number of the department in the register; −1 where the register does not have it.</summary>
    internal int Number { get; }

    internal ParticipationRegister Register { get; }

    internal int Count => _seats.Length;

    /// <summary>How many of them take part.</summary>
    internal int EligibleCount
    {
        get
        {
            var count = 0;
            var excluded = Register.Excluded;
            foreach (var seat in _seats)
                count += excluded[seat] == 0 ? 1 : 0;
            return count;
        }
    }

    /// <summary>What actors earned for the department in the period, for every key by credit; an actor need not be one of the people.</summary>
    internal IReadOnlyList<CountedCredit> Credits { get; }

    /// <summary>The places in the register.</summary>
    internal ReadOnlySpan<int> Seats => _seats;

    /// <summary>The hash of each person's id from which tie keys are made.</summary>
    internal ReadOnlySpan<ulong> TieHashes => _tieHashes;

    internal static DepartmentSeats Of(string department, ParticipationRegister register, ValueList<CountedCredit>? credits = null)
    {
        var number = -1;
        for (var i = 0; i < register.Departments.Count; i++)
            if (string.Equals(register.Departments[i], department, StringComparison.Ordinal))
                number = i;
        CountedCredit[] own = credits is null
            ? [] : [.. credits.Where(credit => credit.Actor is not null && string.Equals(credit.Department, department, StringComparison.Ordinal))];
        return new DepartmentSeats(department, number, register, number < 0 ? [] : register.SeatsOf(number).ToArray(), own);
    }

    /// <summary>How many minor units of credit make a unit of the currency.</summary>
    internal long CreditUnit => Credits.Select(credit => credit.Net.Currency).FirstOrDefault(currency => currency is not null)?.MinorUnitsPerUnit ?? 1;

    /// <summary>What one whole number of a salary column is worth, in units of the currency.</summary>
    internal Fraction SalaryUnit => Fraction.Of(1, (BigInteger)Register.SalaryDenominator * Register.MinorUnitsPerUnit);

    internal string IdAt(int index) => Register.Persons[Register.Person[_seats[index]]];

    internal Participation ParticipationAt(int index) => Register[_seats[index]];

    /// <summary>The place of a person, by id.</summary>
    internal int IndexOf(string participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return TryIndexOf(participant, out var index)
            ? index
            : throw new KeyNotFoundException($"'{participant}' is not among the people of '{Department}'.");
    }

    internal bool TryIndexOf(string participant, out int index)
    {
        index = Array.BinarySearch(_seats, Register.SeatOf(participant, Department));
        return index >= 0;
    }

    /// <summary>Whether the person has no other department in the register.</summary>
    internal bool IsOnly(int index)
    {
        var persons = Register.Person;
        var seat = _seats[index];
        return (seat == 0 || persons[seat - 1] != persons[seat])
            && (seat + 1 == persons.Length || persons[seat + 1] != persons[seat]);
    }

    /// <summary>A column of the register for these people, zero for those who are not eligible.</summary>
    internal long[] Take(ReadOnlySpan<long> column)
    {
        var taken = new long[_seats.Length];
        var excluded = Register.Excluded;
        for (var i = 0; i < taken.Length; i++)
            taken[i] = excluded[_seats[i]] == 0 ? column[_seats[i]] : 0;
        return taken;
    }

    /// <inheritdoc cref="Take(ReadOnlySpan{long})"/>
    internal long[] Take(ReadOnlySpan<int> column)
    {
        var taken = new long[_seats.Length];
        var excluded = Register.Excluded;
        for (var i = 0; i < taken.Length; i++)
            taken[i] = excluded[_seats[i]] == 0 ? column[_seats[i]] : 0;
        return taken;
    }
}
