namespace CompPlan.Facts;

/// <summary>The tables of all ids, with the way to them from the numbers of each register that stated some.</summary>
internal sealed class SealedIds
{
    private readonly IdTable[] _tables;
    private readonly Dictionary<(IdKind, IdRegister), int[]> _ranks;

    private SealedIds(IdTable[] tables, Dictionary<(IdKind, IdRegister), int[]> ranks)
    {
        _tables = tables;
        _ranks = ranks;
    }

    public IdTable this[IdKind kind] => _tables[(int)kind];

    public static SealedIds Of(MergedIds[] merged, IEnumerable<(IdKind Kind, IdRegister Register)> registers, Work work)
    {
        var (tables, all) = (new IdTable[merged.Length], new int[merged.Length][]);
        work.Each(merged.Length, kind => tables[kind] = IdTable.Of(merged[kind].All, out all[kind]));
        var ranks = new Dictionary<(IdKind, IdRegister), int[]>();
        foreach (var one in registers)
            if (!ranks.ContainsKey(one))
                ranks.Add(one, merged[(int)one.Kind].RanksOf(one.Register, all[(int)one.Kind]));
        return new SealedIds(tables, ranks);
    }

    /// <summary>Of every number of a register the number in the table.</summary>
    public int[] RanksOf(IdKind kind, IdRegister register) => _ranks[(kind, register)];

    public FactIds ToFactIds() => new(_tables);
}
