using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// Gives each distinct id a number in order of appearance. An id of up to seven bytes is its own key, so that at millions of rows most
/// look-ups touch two lines of memory and make no object. Looking up takes no lock; adding does, and publishes the number last, so
/// that many threads may add at once. Which number an id gets then depends on them; nothing that leaves a review does.
/// </summary>
internal sealed class IdRegister
{
    /// <summary>Ids of more bytes, and those outside ASCII, are never valid and are kept as texts.</summary>
    private const int Longest = 256;

    /// <summary>So many ids are looked up together.</summary>
    private const int Together = 64;

    private static readonly SearchValues<byte> s_valid = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-."u8);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _odd = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _oddTexts = [];
    private volatile IdStore _store = IdStore.Empty();
    private int _count;

    /// <summary>How many distinct ids there are.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>How many bytes those in ASCII have together.</summary>
    public int ByteCount
    {
        get
        {
            var (store, bytes) = (_store, 0);
            var keys = store.Keys.AsSpan(0, Count);
            for (var number = 0; number < keys.Length; number++)
                bytes += keys[number] == IdKey.Odd ? 0 : IdKey.IsLong(keys[number]) ? store.TextOf(number).Length : IdKey.LengthOf(keys[number]);
            return bytes;
        }
    }

    /// <summary>Whether there are ids that are kept as texts.</summary>
    public bool HasOdd => _odd.Count > 0;

    /// <summary>Whether every id is its own <see cref="IdKey"/>.</summary>
    public bool AreAllShort => !HasOdd && _store.AreAllShort;

    /// <summary>The key of each id.</summary>
    public ReadOnlySpan<ulong> Keys => _store.Keys.AsSpan(0, Count);

    /// <summary>Whether every id may serve as one, see <see cref="Identifier"/>.</summary>
    public bool AllValid()
    {
        if (HasOdd)
            return false;
        var (store, count) = (_store, Count);
        for (var number = 0; number < count; number++)
            if (store.TextOf(number) is var text && (text.Length is 0 or > Identifier.MaxLength || text.ContainsAnyExcept(s_valid)))
                return false;
        return true;
    }

    /// <summary>Whether an id holds a lower-case letter, and whether one holds an upper-case one. Those outside ASCII count as both.</summary>
    public (bool Lower, bool Upper) Cases() => (Holds((byte)'a', (byte)'z'), Holds((byte)'A', (byte)'Z'));

    /// <summary>The number of an id, which may be new.</summary>
    public int Add(string id)
    {
        if (id.Length > Longest || !Ascii.IsValid(id))
            return AddOdd(id);
        Span<byte> ascii = stackalloc byte[Longest];
        return AddAscii(ascii[..Encoding.ASCII.GetBytes(id, ascii)]);
    }

    /// <summary>The number of an id in UTF-8, which may be new.</summary>
    public int Add(ReadOnlySpan<byte> utf8) =>
        utf8.Length <= Longest && Ascii.IsValid(utf8) ? AddAscii(utf8) : AddOdd(Encoding.UTF8.GetString(utf8));

    /// <summary>
    /// The numbers of a column of ids that lie in one text; an entry with a negative length is passed over. New ids are added together, so
    /// that threads hardly ever wait for each other.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, Span<int> numbers)
    {
        Span<ulong> keys = stackalloc ulong[Together];
        Span<int> open = stackalloc int[Together];
        Span<int> slots = stackalloc int[Together];
        for (var from = 0; from < numbers.Length; from += Together)
        {
            var (rows, stated) = (Math.Min(Together, numbers.Length - from), 0);
            for (var place = 0; place < rows; place++)
                if (lengths[from + place] is var length and >= 0)
                {
                    keys[place] = IdKey.Of(utf8, starts[from + place], length);
                    open[stated++] = place;
                }
            _store.Find(keys, open[..stated], slots, numbers.Slice(from, rows));
            Complete(utf8, starts.Slice(from, rows), lengths.Slice(from, rows), keys, numbers.Slice(from, rows));
        }
    }

    /// <summary>The id with a number.</summary>
    public string TextOf(int number)
    {
        var store = _store;
        return store.Keys[number] == IdKey.Odd ? _oddTexts[number] : Encoding.ASCII.GetString(store.TextOf(number));
    }

    /// <summary>The ASCII bytes of an id; empty for one outside ASCII.</summary>
    public ReadOnlySpan<byte> Utf8Of(int number) => _store.TextOf(number);

    /// <summary>Adds all ids of another register; answers the number here of each number there.</summary>
    public int[] AddAll(IdRegister other)
    {
        var numbers = new int[other.Count];
        var store = other._store;
        for (var number = 0; number < numbers.Length; number++)
            numbers[number] = store.Keys[number] == IdKey.Odd ? AddOdd(other.TextOf(number)) : AddAscii(store.TextOf(number));
        return numbers;
    }

    /// <summary>Compares the texts of long ids, and adds what is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Complete(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, ReadOnlySpan<ulong> keys, Span<int> numbers)
    {
        var news = 0;
        for (var place = 0; place < numbers.Length; place++)
        {
            if (lengths[place] < 0)
                continue;
            ref var number = ref numbers[place];
            if (number >= 0 && IdKey.IsLong(keys[place]) && utf8.Slice(starts[place], lengths[place]) is var id && !_store.TextOf(number).SequenceEqual(id))
                number = _store.Find(keys[place], id);
            news += number < 0 ? 1 : 0;
        }
        if (news == 0)
            return;
        lock (_gate)
            for (var place = 0; place < numbers.Length; place++)
                if (lengths[place] >= 0 && numbers[place] < 0)
                    numbers[place] = Add(utf8.Slice(starts[place], lengths[place]));
    }

    private int AddAscii(ReadOnlySpan<byte> id)
    {
        var key = IdKey.Of(id);
        var number = _store.Find(key, id);
        if (number >= 0)
            return number;
        lock (_gate)
        {
            number = _store.Find(key, id);
            return number >= 0 ? number : Append(key, id);
        }
    }

    private int AddOdd(string id)
    {
        lock (_gate)
        {
            if (!_odd.TryGetValue(id, out var number))
            {
                _odd.Add(id, number = Append(IdKey.Odd, default));
                _oddTexts.Add(number, id);
            }
            return number;
        }
    }

    private int Append(ulong key, ReadOnlySpan<byte> id)
    {
        var store = _store;
        var number = _count;
        if (!store.HasRoom(number, key, id.Length))
            _store = store = store.Grown(number, key, id.Length);
        store.Write(number, key, id);
        Volatile.Write(ref _count, number + 1);
        return number;
    }

    private bool Holds(byte least, byte most)
    {
        if (HasOdd)
            return true;
        var (store, count) = (_store, Count);
        if (store.AreAllShort)
            return MemoryMarshal.AsBytes(store.Keys.AsSpan(0, count)).ContainsAnyInRange(least, most);
        for (var number = 0; number < count; number++)
            if (!IdKey.IsLong(store.Keys[number]) && store.TextOf(number).ContainsAnyInRange(least, most))
                return true;
        return store.LongTexts(count).ContainsAnyInRange(least, most);
    }
}
