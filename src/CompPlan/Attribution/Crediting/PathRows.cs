using CompPlan.Facts;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Columns of neighbouring touches that every rule reads. Those of deals to come are copied along: a long loop that does one thing waits
/// for many lines of memory at once. Scratch of one <see cref="DealPath"/>.
/// </summary>
internal sealed class PathRows
{
    private readonly KnownFacts _facts;
    private readonly int _ahead;
    private long[] _at = [];
    private int[] _actor = [];
    private int[] _role = [];
    private ulong[] _actorHash = [];
    private int _first;
    private int _end;

    /// <param name="facts">The facts.</param>
    /// <param name="ahead">How many touches are copied together where deals are read one after the other; zero: those of a deal.</param>
    internal PathRows(KnownFacts facts, int ahead) => (_facts, _ahead) = (facts, ahead);

    /// <summary>The instants, in ticks.</summary>
    internal long[] At => _at;

    /// <summary>The numbers of the actors in the ids of the facts.</summary>
    internal int[] Actor => _actor;

    /// <summary>The numbers of the roles.</summary>
    internal int[] Role => _role;

    /// <summary>What the tie keys of the actors begin with, see <see cref="IdTable.TieHashes"/>.</summary>
    internal ulong[] ActorHash => _actorHash;

    /// <summary>Sees to it that some rows of the touches are there; answers the place of the first one in every column.</summary>
    internal int Hold(int start, int count)
    {
        if (start < _first || start + count > _end)
            Copy(start, Math.Max(count, Math.Min(_ahead, _facts.Touches.Count - start)));
        return start - _first;
    }

    private void Copy(int start, int count)
    {
        (_first, _end) = (start, start + count);
        if (_at.Length < count)
            (_at, _actor, _role, _actorHash) = (new long[count], new int[count], new int[count], new ulong[count]);
        var touches = _facts.Touches;
        touches.CopyAt(start, _at.AsSpan(0, count));
        touches.CopyActors(start, _actor.AsSpan(0, count));
        touches.CopyRoles(start, _role.AsSpan(0, count));
        var hashes = _actorHash.AsSpan(0, count);
        ReadOnlySpan<int> actors = _actor.AsSpan(0, count);
        var ofActors = _facts.Ids.Actors.TieHashes;
        for (var i = 0; i < hashes.Length && i < actors.Length; i++)
            hashes[i] = ofActors[actors[i]];
    }
}
