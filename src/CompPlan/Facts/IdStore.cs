using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CompPlan.Facts;

/// <summary>
/// The arrays of an <see cref="IdRegister"/> of one size. Growing makes another store, so that whoever looks up in the old one is not
/// disturbed. Texts are kept only of ids that are longer than a key; many ids that are whole numbers are found by their value.
/// </summary>
internal sealed class IdStore
{
    /// <summary>From so many ids on, whole numbers are found by their value.</summary>
    private const int Many = 3_072;

    private readonly int[] _slots;
    private readonly int _shift;
    private readonly ulong[] _keys;
    private readonly int[]? _ends;
    private readonly byte[] _text;
    private readonly DecimalIds? _decimals;
    private int _hashed;

    private IdStore(int[] slots, ulong[] keys, int[]? ends, byte[] text, DecimalIds? decimals, int hashed)
    {
        _slots = slots;
        _shift = 64 - int.Log2(slots.Length);
        _keys = keys;
        _ends = ends;
        _text = text;
        _decimals = decimals;
        _hashed = hashed;
    }

    /// <summary>The key of each number.</summary>
    public ulong[] Keys => _keys;

    /// <summary>Whether every id is its own key, or odd.</summary>
    public bool AreAllShort => _ends is null;

    /// <summary>A store without ids.</summary>
    public static IdStore Empty() => new(new int[64], new ulong[48], null, [], null, 0);

    /// <summary>The texts of all ids that are longer than a key.</summary>
    public ReadOnlySpan<byte> LongTexts(int count) => _ends is null ? default : _text.AsSpan(0, _ends[count]);

    /// <summary>The bytes of an id; none of an odd one, or where a later store has them.</summary>
    public ReadOnlySpan<byte> TextOf(int number)
    {
        var key = _keys[number];
        if (!IdKey.IsLong(key))
            return MemoryMarshal.AsBytes(_keys.AsSpan(number, 1))[..IdKey.LengthOf(key)];
        return _ends is null || _ends[number + 1] > _text.Length ? default : _text.AsSpan(_ends[number], _ends[number + 1] - _ends[number]);
    }

    /// <summary>The number of an id, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ulong key, ReadOnlySpan<byte> id)
    {
        if (_decimals is not null && DecimalIds.ValueOf(key) is var value and >= 0)
            return _decimals.Find(value);
        var mask = _slots.Length - 1;
        for (var slot = SlotOf(key); ; slot = (slot + 1) & mask)
        {
            var number = Volatile.Read(ref _slots[slot]) - 1;
            if (number < 0)
                return -1;
            if (_keys[number] == key && (!IdKey.IsLong(key) || TextOf(number).SequenceEqual(id)))
                return number;
        }
    }

    /// <summary>
    /// The numbers of several keys, or −1, all of them step by step together: so the processor waits for memory once a step and not once
    /// an id. Of long ids only the keys are compared.
    /// </summary>
    /// <param name="keys">The keys.</param>
    /// <param name="open">Which of them to look for; overwritten.</param>
    /// <param name="slots">Room for as many slots as keys.</param>
    /// <param name="numbers">Where the numbers go.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(ReadOnlySpan<ulong> keys, Span<int> open, Span<int> slots, Span<int> numbers)
    {
        var (all, known, mask) = (_slots, _keys, _slots.Length - 1);
        open = _decimals is null ? open : Decimals(keys, open, numbers, _decimals);
        foreach (var place in open)
            slots[place] = SlotOf(keys[place]);
        while (open.Length > 0)
        {
            foreach (var place in open)
                numbers[place] = Volatile.Read(ref all[slots[place]]) - 1;
            var rest = 0;
            foreach (var place in open)
            {
                if (numbers[place] < 0)
                    continue;
                slots[place] = (slots[place] + 1) & mask;
                open[rest] = place;
                rest += known[numbers[place]] == keys[place] ? 0 : 1;
            }
            open = open[..rest];
        }
    }

    /// <summary>Whether an id can be added without growing.</summary>
    public bool HasRoom(int number, ulong key, int length) =>
        number < _keys.Length && _hashed < _slots.Length / 4 * 3 && (!IsText(key) || (_ends is not null && _ends[number] + length <= _text.Length));

    /// <summary>The same ids with room for another.</summary>
    public IdStore Grown(int count, ulong key, int length)
    {
        var (slots, keys, ends, text, decimals) = (_slots, _keys, _ends, _text, _decimals);
        if (count == Many)
            decimals ??= new DecimalIds();
        if (count == keys.Length)
        {
            Array.Resize(ref keys, keys.Length * 2);
            if (ends is not null)
                Array.Resize(ref ends, keys.Length + 1);
        }
        if (IsText(key))
        {
            ends ??= new int[keys.Length + 1];
            if (ends[count] + length > text.Length)
                Array.Resize(ref text, Math.Max(checked(text.Length * 2), ends[count] + Math.Max(length, 512)));
        }
        if (_hashed < slots.Length / 4 * 3 && decimals == _decimals)
            return new IdStore(slots, keys, ends, text, decimals, _hashed);
        var grown = new IdStore(new int[_hashed < slots.Length / 4 * 3 ? slots.Length : slots.Length * 2], keys, ends, text, decimals, 0);
        for (var number = 0; number < count; number++)
            if (keys[number] != IdKey.Odd && (_decimals is null || DecimalIds.ValueOf(keys[number]) < 0))
                grown.Occupy(number, keys[number]);
        return grown;
    }

    /// <summary>Adds an id where there is room for it.</summary>
    public void Write(int number, ulong key, ReadOnlySpan<byte> id)
    {
        if (_ends is not null)
            _ends[number + 1] = _ends[number] + (IsText(key) ? id.Length : 0);
        if (IsText(key))
            id.CopyTo(_text.AsSpan(_ends![number]));
        _keys[number] = key;
        if (key != IdKey.Odd)
            Occupy(number, key);
    }

    /// <summary>The numbers of the keys that are found by their value; the others are left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Span<int> Decimals(ReadOnlySpan<ulong> keys, Span<int> open, Span<int> numbers, DecimalIds decimals)
    {
        var rest = 0;
        foreach (var place in open)
            if (DecimalIds.ValueOf(keys[place]) is var value and >= 0)
                numbers[place] = decimals.Find(value);
            else
                open[rest++] = place;
        return open[..rest];
    }

    /// <summary>The number is written last: who sees it sees the id.</summary>
    private void Occupy(int number, ulong key)
    {
        if (_decimals is not null && DecimalIds.ValueOf(key) is var value and >= 0)
        {
            _decimals.Set(value, number);
            return;
        }
        var mask = _slots.Length - 1;
        var slot = SlotOf(key);
        while (_slots[slot] != 0)
            slot = (slot + 1) & mask;
        _hashed++;
        Volatile.Write(ref _slots[slot], number + 1);
    }

    private static bool IsText(ulong key) => IdKey.IsLong(key) && key != IdKey.Odd;

    private int SlotOf(ulong key) => (int)(IdKey.Mixed(key) >> _shift);
}
