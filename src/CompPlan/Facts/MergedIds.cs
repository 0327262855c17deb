namespace CompPlan.Facts;

/// <summary>All ids of one kind in one register, wherever they were stated, with the way from the numbers of each register that states some.</summary>
internal sealed class MergedIds
{
    private readonly Dictionary<IdRegister, int[]?> _numbers;

    private MergedIds(IdRegister all, Dictionary<IdRegister, int[]?> numbers)
    {
        All = all;
        _numbers = numbers;
    }

    /// <summary>Every id of the kind.</summary>
    public IdRegister All { get; }

    /// <summary>The ids of several registers. A single one is taken as it is: millions of ids are not copied.</summary>
    public static MergedIds Of(IEnumerable<IdRegister> registers)
    {
        var distinct = registers.Distinct().Where(register => register.Count > 0).ToList();
        if (distinct.Count == 1)
            return new MergedIds(distinct[0], new() { [distinct[0]] = null });
        var all = new IdRegister();
        return new MergedIds(all, distinct.ToDictionary(register => register, register => (int[]?)all.AddAll(register)));
    }

    /// <summary>The number in <see cref="All"/> of a number of a register; −1 for −1.</summary>
    public int NumberOf(IdRegister register, int number) =>
        number < 0 ? -1 : _numbers.GetValueOrDefault(register) is { } numbers ? numbers[number] : number;

    /// <summary>Of every number of a register the number in the table.</summary>
    public int[] RanksOf(IdRegister register, int[] ranks) =>
        _numbers.GetValueOrDefault(register) is { } numbers ? Columns.Take(ranks, numbers) : register.Count == 0 ? [] : ranks;
}
