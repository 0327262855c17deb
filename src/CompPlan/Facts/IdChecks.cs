using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// Checks the ids of facts: each distinct id once, and rows only where an id has a fault.
/// </summary>
internal static class IdChecks
{
    public static void Check(MergedIds[] ids, IReadOnlyList<InternedColumn> columns, Findings findings)
    {
        for (var kind = IdKind.Person; kind < IdKind.Currency; kind++)
        {
            var own = ids[(int)kind].All;
            var others = kind is IdKind.Actor or IdKind.Approver ? ids[(int)IdKind.Person].All : null;
            var twins = MayHaveTwins(own, others) ? Twins(own, others, kind, columns) : [];
            if (twins.Count == 0 && own.AllValid())
                continue;
            foreach (var column in columns)
                if (column.Kind == kind)
                    Report(column, own, twins, findings);
        }
    }

    private static void Report(InternedColumn column, IdRegister ids, Dictionary<int, string> twins, Findings findings)
    {
        var reported = new HashSet<int>();
        var valid = new bool[ids.Count];
        for (var number = 0; number < valid.Length; number++)
            valid[number] = Identifier.IsValid(ids.TextOf(number));
        for (var row = 0; row < column.Rows; row++)
        {
            var number = column.NumberAt(row);
            if (number < 0)
                continue;
            if (!valid[number])
                findings.Error(
                    column.Table,
                    column.First + row,
                    column.Member,
                    IssueCodes.BadId,
                    $"{Shown(ids.TextOf(number))} is no id.",
                    "An id has 1 to 64 ASCII letters, digits, '_', '-' or '.', without blanks.",
                    column.SourceOf(row));
            if (twins.TryGetValue(number, out var twin) && reported.Add(number))
                findings.Error(
                    column.Table,
                    column.First + row,
                    column.Member,
                    IssueCodes.AmbiguousId,
                    $"{Shown(ids.TextOf(number))} and {Shown(twin)} differ only in upper and lower case.",
                    "Write one id in one way everywhere, or give two different things ids that differ in more than case.",
                    column.SourceOf(row));
        }
    }

    /// <summary>Where no id has a lower-case letter, or none an upper-case one, no two can differ in case only.</summary>
    private static bool MayHaveTwins(IdRegister ids, IdRegister? others)
    {
        var (lower, upper) = ids.Cases();
        var (otherLower, otherUpper) = others?.Cases() ?? (false, false);
        return (lower || otherLower) && (upper || otherUpper);
    }

    /// <summary>
    /// The ids that differ only in case from another of their kind, each with one that it differs from; an actor or approver
    /// also from a person, since most of them are persons.
    /// </summary>
    private static Dictionary<int, string> Twins(IdRegister ids, IdRegister? others, IdKind kind, IReadOnlyList<InternedColumn> columns)
    {
        var twins = new Dictionary<int, string>();
        var spellings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (others is not null)
            foreach (var other in InOrder(others, IdKind.Person, columns))
                spellings.TryAdd(others.TextOf(other), others.TextOf(other));
        foreach (var number in InOrder(ids, kind, columns))
            if (ids.TextOf(number) is var id && !spellings.TryAdd(id, id) && !string.Equals(spellings[id], id, StringComparison.Ordinal))
                twins[number] = spellings[id];
        return twins;
    }

    /// <summary>The ids in the order in which the rows of the draft state them, whoever read them first.</summary>
    private static List<int> InOrder(IdRegister ids, IdKind kind, IReadOnlyList<InternedColumn> columns)
    {
        var (order, seen) = (new List<int>(ids.Count), new bool[ids.Count]);
        foreach (var column in columns)
            for (var row = 0; column.Kind == kind && row < column.Rows; row++)
                if (column.NumberAt(row) is var number and >= 0 && !seen[number])
                {
                    seen[number] = true;
                    order.Add(number);
                }
        return order;
    }

    private static string Shown(string id) => id.Length > Identifier.MaxLength ? $"'{id[..Identifier.MaxLength]}…'" : $"'{id}'";
}
