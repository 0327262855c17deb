namespace CompPlan.Attribution.Crediting;

/// <summary>The totals of a run of deals.</summary>
internal sealed class TotalsPart
{
    internal TotalsPart(DealRun deals, TotalsTable table) => (Deals, Table) = (deals, table);

    internal DealRun Deals { get; }

    internal TotalsTable Table { get; }

    /// <summary>What each actor earned for a department in all parts and what reversals took back of it, in ordinal order of the
    /// actors; those with nothing of both are left out.</summary>
    internal static IEnumerable<(string Actor, long Earned, long Reversed)> Actors(IReadOnlyList<TotalsPart> parts, int rule, int department) =>
        (parts.Count == 1 ? parts[0].Actors(rule, department) : Merged(parts, rule, department)).Where(one => one.Earned != 0 || one.Reversed != 0);

    private static IEnumerable<(string Actor, long Earned, long Reversed)> Merged(IReadOnlyList<TotalsPart> parts, int rule, int department)
    {
        var sums = new SortedDictionary<string, (long Earned, long Reversed)>(StringComparer.Ordinal);
        foreach (var part in parts)
            foreach (var (actor, earned, reversed) in part.Actors(rule, department))
                sums[actor] = sums.GetValueOrDefault(actor) is var known ? (known.Earned + earned, known.Reversed + reversed) : default;
        return sums.Select(one => (one.Key, one.Value.Earned, one.Value.Reversed));
    }

    /// <summary>The ids of actors stand in ordinal order.</summary>
    private IEnumerable<(string Actor, long Earned, long Reversed)> Actors(int rule, int department)
    {
        var ids = Deals.Paths.Facts.Ids.Actors;
        for (var actor = 0; actor < ids.Count; actor++)
            if ((Table.ByActor(rule, actor, department), Table.ReversedByActor(rule, actor, department)) is var (earned, reversed) && (earned | reversed) != 0)
                yield return (ids[actor], earned, reversed);
    }
}
