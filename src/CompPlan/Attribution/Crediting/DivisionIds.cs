using System.Globalization;
using CompPlan.Rounding;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The ids <c>actor#n</c> under which the rows of an <see cref="EligiblePath"/> take part in divisions: n counts the rows of the actor,
/// from one. Hashes are made for the deal at hand, and only when a division asks for them.
/// </summary>
internal sealed class DivisionIds
{
    private EligiblePath _rows = null!;
    private ulong[] _hashes = [];
    private bool _hashed;

    /// <summary>The next deal has other rows.</summary>
    internal void Reset(EligiblePath rows)
    {
        _rows = rows;
        _hashed = false;
    }

    /// <summary>The hash of the id of each row, see <see cref="TieKey.Hash(string)"/>.</summary>
    internal ReadOnlySpan<ulong> Hashes => _hashed ? _hashes.AsSpan(0, _rows.Count) : Hash();

    /// <summary>The id of a row.</summary>
    internal string IdOf(int row) => string.Create(
        CultureInfo.InvariantCulture, $"{_rows.Path.Paths.Facts.Ids.Actors[_rows.Path.Actor[_rows.TouchAt(row)]]}#{NumberOf(row)}");

    /// <summary>The ordinal places of the ids of <paramref name="count"/> rows; asked for only where two keys are equal.</summary>
    internal int[] Ranks(int first, int count)
    {
        var ids = new (string Id, int Place)[count];
        for (var i = 0; i < count; i++)
            ids[i] = (IdOf(first + i), i);
        Array.Sort(ids, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        var ranks = new int[count];
        for (var i = 0; i < count; i++)
            ranks[ids[i].Place] = i;
        return ranks;
    }

    /// <summary>The how-manieth row of its actor a row is, from one.</summary>
    private int NumberOf(int row)
    {
        var actors = _rows.Path.Actor;
        var actor = actors[_rows.TouchAt(row)];
        var number = 1;
        for (var i = 0; i < row; i++)
            number += actors[_rows.TouchAt(i)] == actor ? 1 : 0;
        return number;
    }

    private ReadOnlySpan<ulong> Hash()
    {
        if (_hashes.Length < _rows.Count)
            _hashes = new ulong[Math.Max(64, _rows.Count * 2)];
        var actors = _rows.Path.Actor;
        var actorHashes = _rows.Path.Paths.Facts.Ids.Actors.TieHashes;
        Span<char> suffix = stackalloc char[12];
        suffix[0] = '#';
        for (var row = 0; row < _rows.Count; row++)
        {
            NumberOf(row).TryFormat(suffix[1..], out var length, default, CultureInfo.InvariantCulture);
            _hashes[row] = TieKey.Continue(actorHashes[actors[_rows.TouchAt(row)]], suffix[..(length + 1)]);
        }
        _hashed = true;
        return _hashes.AsSpan(0, _rows.Count);
    }
}
