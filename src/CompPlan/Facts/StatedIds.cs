using System.Runtime.CompilerServices;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>A column of ids of stated rows: numbers of a pool for each block, until the ids have their numbers in a table.</summary>
internal sealed class StatedIds(
    IdKind kind, FactTable table, string member, BlockPlaces places, NumberColumn[] numbers, IdRegister[] registers, Func<int, IssueSource?> sourceOf)
{
    private bool? _hasAll;

    public IdKind Kind => kind;

    /// <summary>The registers that the numbers of the blocks are from.</summary>
    public IReadOnlyList<IdRegister> Registers => registers;

    /// <summary>Whether no row has one.</summary>
    public bool IsAbsent => Array.TrueForAll(numbers, column => column.IsConstant && (column.Length == 0 || column[0] < 0));

    /// <summary>Whether every row has one.</summary>
    public bool HasAll => _hasAll ??= Array.TrueForAll(numbers, column => column.IsEmpty || column.Min() >= 0);

    /// <summary>The column as the checks of ids see it.</summary>
    public InternedColumn Interned(MergedIds merged) => new(
        kind,
        table,
        member,
        0,
        places.Count,
        row =>
        {
            var (block, place) = places[row];
            return merged.NumberOf(registers[block], numbers[block][place]);
        },
        sourceOf);

    /// <summary>The number of the stated row's id in its table, for a few rows; −1 where it has none.</summary>
    public int RankAt(int row, SealedIds ids)
    {
        var (block, place) = places[row];
        return numbers[block][place] is var number && number < 0 ? -1 : ids.RanksOf(kind, registers[block])[number];
    }

    /// <summary>Of the given rows, in the given order, the numbers of their ids in the table.</summary>
    public NumberColumn Take(int[] rows, SealedIds ids, Work work)
    {
        var count = ids[kind].Count;
        var ranks = Array.ConvertAll(registers, register => ids.RanksOf(kind, register));
        if (IsAbsent)
            return NumberColumn.Constant(-1, rows.Length);
        if (count == 1 && HasAll)
            return NumberColumn.Constant(0, rows.Length);
        // Optional columns have no place for "none" in the narrow forms.
        if (count <= byte.MaxValue && HasAll)
            return NumberColumn.OfBytes(Taken<byte>(rows, ranks, work));
        if (count <= ushort.MaxValue && HasAll)
            return NumberColumn.OfShorts(Taken<ushort>(rows, ranks, work));
        return NumberColumn.OfInts(Taken<int>(rows, ranks, work));
    }

    /// <summary>The numbers in one block, as stated, with their numbers in the table.</summary>
    public (NumberColumn Numbers, int[] Ranks) Block(int block, SealedIds ids) => (numbers[block], ids.RanksOf(kind, registers[block]));

    private T[] Taken<T>(int[] rows, int[][] ranks, Work work)
        where T : struct, System.Numerics.INumberBase<T>
    {
        var taken = new T[rows.Length];
        if (places.IsAligned && Array.TrueForAll(numbers, column => column.Ints is not null))
        {
            var ints = Array.ConvertAll(numbers, column => column.Ints!);
            work.Run(rows.Length, (from, end) => FromInts(rows, ints, ranks, taken, from, end));
        }
        else if (places.IsAligned && Array.TrueForAll(numbers, column => column.Bytes is not null))
        {
            var bytes = Array.ConvertAll(numbers, column => column.Bytes!);
            var tables = new T[numbers.Length][];
            for (var block = 0; block < tables.Length; block++)
                tables[block] = ByteTable<T>(numbers[block].Least, ranks[block]);
            work.Run(rows.Length, (from, end) => FromBytes(rows, bytes, tables, taken, from, end));
        }
        else if (places.IsAligned && Array.TrueForAll(numbers, column => column.Shorts is not null))
        {
            var shorts = Array.ConvertAll(numbers, column => column.Shorts!);
            var least = Array.ConvertAll(numbers, column => column.Least);
            work.Run(rows.Length, (from, end) => FromShorts(rows, shorts, least, ranks, taken, from, end));
        }
        else
            work.Run(rows.Length, (from, end) => FromAny(rows, ranks, taken, from, end));
        return taken;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FromInts<T>(int[] rows, int[][] ints, int[][] ranks, T[] taken, int from, int end)
        where T : struct, System.Numerics.INumberBase<T>
    {
        for (var i = from; i < end; i++)
        {
            var row = rows[i];
            var number = ints[row >> TouchBlock.Bits][row & TouchBlock.Mask];
            taken[i] = number < 0 ? T.CreateTruncating(-1) : T.CreateTruncating(ranks[row >> TouchBlock.Bits][number]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FromBytes<T>(int[] rows, byte[][] bytes, T[][] tables, T[] taken, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            var row = rows[i];
            taken[i] = tables[row >> TouchBlock.Bits][bytes[row >> TouchBlock.Bits][row & TouchBlock.Mask]];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FromShorts<T>(int[] rows, ushort[][] shorts, int[] least, int[][] ranks, T[] taken, int from, int end)
        where T : struct, System.Numerics.INumberBase<T>
    {
        for (var i = from; i < end; i++)
        {
            var (row, block) = (rows[i], rows[i] >> TouchBlock.Bits);
            var number = shorts[block][row & TouchBlock.Mask] + least[block];
            taken[i] = number < 0 ? T.CreateTruncating(-1) : T.CreateTruncating(ranks[block][number]);
        }
    }

    /// <summary>Of every byte the number in the table; −1 for what is no number.</summary>
    private static T[] ByteTable<T>(int least, int[] ranks)
        where T : struct, System.Numerics.INumberBase<T>
    {
        var table = new T[byte.MaxValue + 1];
        for (var value = 0; value < table.Length; value++)
            table[value] = value + least >= 0 && value + least < ranks.Length ? T.CreateTruncating(ranks[value + least]) : T.CreateTruncating(-1);
        return table;
    }

    private void FromAny<T>(int[] rows, int[][] ranks, T[] taken, int from, int end)
        where T : struct, System.Numerics.INumberBase<T>
    {
        for (var i = from; i < end; i++)
        {
            var (block, place) = places[rows[i]];
            var number = numbers[block][place];
            taken[i] = number < 0 ? T.CreateTruncating(-1) : T.CreateTruncating(ranks[block][number]);
        }
    }
}
