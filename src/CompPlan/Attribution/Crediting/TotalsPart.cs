namespace CompPlan.Attribution.Crediting;

/// <summary>The totals of a run of deals.</summary>
internal sealed class TotalsPart
{
    internal TotalsPart(DealRun deals, TotalsTable table) => (Deals, Table) = (deals, table);

    internal DealRun Deals { get; }

    internal TotalsTable Table { get; }

    /// <summary>What each actor earned for a department in all parts, in ordinal order of the actors; zero amounts are left out.</summary>
    internal static IEnumerable<(string Actor, long Amount)> Actors(IReadOnlyList<TotalsPart> parts, int rule, int department) =>
        (parts.Count == 1 ? parts[0].Actors(rule, department) : Merged(parts, rule, department)).Where(one => one.Amount != 0);

    private static IEnumerable<(string Actor, long Amount)> Merged(IReadOnlyList<TotalsPart> parts, int rule, int department)
    {
        var sums = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var part in parts)
            foreach (var (actor, amount) in part.Actors(rule, department))
                sums[actor] = sums.GetValueOrDefault(actor) + amount;
        return sums.Select(one => (one.Key, one.Value));
    }

    /// <summary>The ids of actors stand in ordinal order.</summary>
    private IEnumerable<(string Actor, long Amount)> Actors(int rule, int department)
    {
        var ids = Deals.Paths.Facts.Ids.Actors;
        for (var actor = 0; actor < ids.Count; actor++)
            if (Table.ByActor(rule, actor, department) is var amount && amount != 0)
                yield return (ids[actor], amount);
    }
}
