using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// Gives each distinct id a number in order of appearance. Ids are kept as bytes in one block, and an id of up to seven bytes is its
/// own key, so that at millions of rows most look-ups touch two lines of memory and make no object. Looking up takes no lock; adding
/// does, and publishes the number last, so that many threads may add at once. Which number an id gets then depends on them; nothing
/// that leaves a review does.
/// </summary>
internal sealed class IdRegister
{
    /// <summary>Ids of more bytes, and those outside ASCII, are never valid and are kept as texts.</summary>
    private const int Longest = 256;

    private const int Unknown = int.MinValue;

    private const ulong Long = 1UL << 63;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private readonly Lock _gate = new();
    private static readonly SearchValues<byte> s_valid = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-."u8);

    private readonly Dictionary<string, int> _odd = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _oddTexts = [];
    private volatile Store _store = Store.Empty();
    private int _count;

    /// <summary>How many distinct ids there are.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Whether there are ids that are kept as texts.</summary>
    public bool HasOdd => _odd.Count > 0;

    /// <summary>Whether every id may serve as one, see <see cref="Identifier"/>: one vectorised look over all of them.</summary>
    public bool AllValid()
    {
        if (HasOdd || _store.AllText(Count).ContainsAnyExcept(s_valid))
            return false;
        for (var number = 0; number < Count; number++)
            if (_store.TextOf(number).Length is 0 or > Identifier.MaxLength)
                return false;
        return true;
    }

    /// <summary>Whether an id holds a lower-case letter, and whether one holds an upper-case one. Those outside ASCII count as both.</summary>
    public (bool Lower, bool Upper) Cases() => (
        HasOdd || _store.AllText(Count).ContainsAnyInRange((byte)'a', (byte)'z'),
        HasOdd || _store.AllText(Count).ContainsAnyInRange((byte)'A', (byte)'Z'));

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
    public void Add(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, Span<int> numbers)
    {
        var news = Find(utf8, starts, lengths, numbers);
        if (news == 0)
            return;
        lock (_gate)
            for (var i = 0; i < numbers.Length; i++)
                if (lengths[i] >= 0 && numbers[i] == Unknown)
                    numbers[i] = Add(utf8.Slice(starts[i], lengths[i]));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Find(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, Span<int> numbers)
    {
        var (store, news) = (_store, 0);
        for (var i = 0; i < numbers.Length; i++)
            if (lengths[i] is var length and >= 0)
            {
                var id = utf8.Slice(starts[i], length);
                var number = store.Find(KeyOf(id), id);
                numbers[i] = number < 0 ? Unknown : number;
                news += number < 0 ? 1 : 0;
            }
        return news;
    }

    /// <summary>The id with a number.</summary>
    public string TextOf(int number)
    {
        var store = _store;
        return store.Keys[number] == Store.Odd ? _oddTexts[number] : Encoding.ASCII.GetString(store.TextOf(number));
    }

    /// <summary>The ASCII bytes of an id; empty for one outside ASCII.</summary>
    public ReadOnlySpan<byte> Utf8Of(int number) => _store.TextOf(number);

    /// <summary>Adds all ids of another register; answers the number here of each number there.</summary>
    public int[] AddAll(IdRegister other)
    {
        var numbers = new int[other.Count];
        var store = other._store;
        for (var number = 0; number < numbers.Length; number++)
            numbers[number] = store.Keys[number] == Store.Odd ? AddOdd(other.TextOf(number)) : AddAscii(store.TextOf(number));
        return numbers;
    }

    private int AddAscii(ReadOnlySpan<byte> id)
    {
        var key = KeyOf(id);
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
                _odd.Add(id, number = Append(Store.Odd, default));
                _oddTexts.Add(number, id);
            }
            return number;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Append(ulong key, ReadOnlySpan<byte> text)
    {
        var store = _store;
        var number = _count;
        if (!store.HasRoom(number, text.Length))
            _store = store = store.Grown(number, text.Length);
        store.Write(number, key, text);
        Volatile.Write(ref _count, number + 1);
        return number;
    }

    /// <summary>Up to seven bytes are the key, with their number; of longer ids it is a hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong KeyOf(ReadOnlySpan<byte> id)
    {
        ref var first = ref MemoryMarshal.GetReference(id);
        switch (id.Length)
        {
            case 0:
                return 0;
            case < 4:
                return (ulong)id.Length << 56 | (ulong)id[^1] << 16 | (ulong)id[id.Length / 2] << 8 | first;
            case < 8:
                // Two overlapping words: together with the length they determine all bytes.
                var tail = MemoryMarshal.Read<uint>(id[^4..]);
                return (ulong)id.Length << 56 | ((ulong)tail << ((id.Length - 4) * 8)) | MemoryMarshal.Read<uint>(id);
            default:
                return (Hash(id) | Long) & ~1UL;
        }
    }

    private static ulong Hash(ReadOnlySpan<byte> id)
    {
        unchecked
        {
            var hash = (ulong)id.Length;
            for (var rest = id; rest.Length > 8; rest = rest[8..])
                hash = Turn((hash ^ MemoryMarshal.Read<ulong>(rest)) * Multiplier);
            return Turn((hash ^ MemoryMarshal.Read<ulong>(id[^8..])) * Multiplier);
        }

        static ulong Turn(ulong value) => value ^ (value >> 29);
    }

    /// <summary>The arrays of one size. Growing makes another store, so that whoever looks up in the old one is not disturbed.</summary>
    private sealed class Store
    {
        /// <summary>The key of an id outside ASCII; it has no bytes here and is never found here.</summary>
        public const ulong Odd = ulong.MaxValue;

        private readonly int[] _slots;
        private readonly int _shift;
        private readonly int[] _ends;
        private readonly byte[] _text;

        private Store(int[] slots, ulong[] keys, int[] ends, byte[] text)
        {
            _slots = slots;
            _shift = 64 - int.Log2(slots.Length);
            Keys = keys;
            _ends = ends;
            _text = text;
        }

        public ulong[] Keys { get; }

        public static Store Empty() => new(new int[64], new ulong[48], new int[49], new byte[512]);

        public ReadOnlySpan<byte> AllText(int count) => _text.AsSpan(0, _ends[count]);

        public ReadOnlySpan<byte> TextOf(int number) => _text.AsSpan(_ends[number], _ends[number + 1] - _ends[number]);

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public int Find(ulong key, ReadOnlySpan<byte> id)
        {
            var mask = _slots.Length - 1;
            for (var slot = SlotOf(key); ; slot = (slot + 1) & mask)
            {
                var number = Volatile.Read(ref _slots[slot]) - 1;
                if (number < 0)
                    return -1;
                if (Keys[number] == key && ((key & Long) == 0 || TextOf(number).SequenceEqual(id)))
                    return number;
            }
        }

        public bool HasRoom(int number, int length) => number < Keys.Length && _ends[number] + length <= _text.Length;

        public Store Grown(int count, int length)
        {
            var (slots, keys, ends, text) = (_slots, Keys, _ends, _text);
            if (count == keys.Length)
            {
                slots = new int[slots.Length * 2];
                Array.Resize(ref keys, keys.Length * 2);
                Array.Resize(ref ends, keys.Length + 1);
            }
            if (ends[count] + length > text.Length)
                Array.Resize(ref text, Math.Max(checked(text.Length * 2), ends[count] + length));
            var grown = new Store(slots, keys, ends, text);
            if (slots != _slots)
                for (var number = 0; number < count; number++)
                    if (keys[number] != Odd)
                        grown.Occupy(number, keys[number]);
            return grown;
        }

        public void Write(int number, ulong key, ReadOnlySpan<byte> text)
        {
            text.CopyTo(_text.AsSpan(_ends[number]));
            _ends[number + 1] = _ends[number] + text.Length;
            Keys[number] = key;
            if (key != Odd)
                Occupy(number, key);
        }

        /// <summary>The number is written last: who sees it sees the id.</summary>
        private void Occupy(int number, ulong key)
        {
            var mask = _slots.Length - 1;
            var slot = SlotOf(key);
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            Volatile.Write(ref _slots[slot], number + 1);
        }

        /// <summary>Digits differ in few bits, so the key is mixed twice: one multiplication leaves them in clusters.</summary>
        private int SlotOf(ulong key)
        {
            unchecked
            {
                key = (key ^ (key >> 32)) * Multiplier;
                return (int)(((key ^ (key >> 29)) * Multiplier) >> _shift);
            }
        }
    }
}
