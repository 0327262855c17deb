using System.Globalization;
using CompPlan.Rounding;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The ids <c>actor#n</c> under which touches that count take part in divisions: n counts the touches of the actor that count, from one.
/// Hashes are made for the deal at hand, and only when a tie at the cut asks for them.
/// </summary>
internal sealed class DivisionIds
{
    /// <summary>Up to so many rows are counted by comparing each with those before it.</summary>
    private const int Few = 64;

    private readonly Dictionary<int, int> _counts = [];
    private DealPath _path = null!;
    private int[]? _touches;
    private int _count;
    private int[] _numbers = [];
    private ulong[] _hashes = [];
    private bool _hashed;

    /// <summary>The next deal: its first <paramref name="count"/> touches, or those in <paramref name="touches"/>.</summary>
    internal void Reset(DealPath path, int count, int[]? touches)
    {
        (_path, _count, _touches) = (path, count, touches);
        _hashed = false;
    }

    /// <summary>The hash of the id of each row, see <see cref="TieKey.Hash(string)"/>.</summary>
    internal ReadOnlySpan<ulong> Hashes
    {
        get
        {
            if (!_hashed)
                Hash();
            return _hashes.AsSpan(0, _count);
        }
    }

    /// <summary>The id of a row.</summary>
    internal string IdOf(int row)
    {
        if (!_hashed)
            Hash();
        return string.Create(CultureInfo.InvariantCulture, $"{_path.Paths.Facts.Ids.Actors[ActorAt(row)]}#{_numbers[row]}");
    }

    /// <summary>The ordinal places of the ids of <paramref name="count"/> rows; asked for only where two hashes are equal, or by large deals.</summary>
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

    private int ActorAt(int row) => _path.Actor[_touches is null ? row : _touches[row]];

    private void Hash()
    {
        if (_hashes.Length < _count)
            (_hashes, _numbers) = (new ulong[Math.Max(Few, _count * 2)], new int[Math.Max(Few, _count * 2)]);
        if (_count <= Few)
            NumberFew();
        else
            NumberMany();
        var actors = _path.ActorHash;
        for (var row = 0; row < _count; row++)
        {
            var hash = TieKey.Continue(actors[_touches is null ? row : _touches[row]], '#');
            _hashes[row] = _numbers[row] < 10 ? TieKey.Continue(hash, (char)('0' + _numbers[row])) : Continue(hash, _numbers[row]);
        }
        _hashed = true;
    }

    private static ulong Continue(ulong hash, int number)
    {
        Span<char> digits = stackalloc char[10];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        return TieKey.Continue(hash, digits[..length]);
    }

    private void NumberFew()
    {
        Span<int> actors = stackalloc int[Few];
        actors = actors[.._count];
        for (var row = 0; row < actors.Length; row++)
        {
            var (actor, number) = (ActorAt(row), 1);
            foreach (var before in actors[..row])
                number += before == actor ? 1 : 0;
            (actors[row], _numbers[row]) = (actor, number);
        }
    }

    private void NumberMany()
    {
        _counts.Clear();
        for (var row = 0; row < _count; row++)
        {
            _counts.TryGetValue(ActorAt(row), out var number);
            _counts[ActorAt(row)] = _numbers[row] = number + 1;
        }
    }
}
