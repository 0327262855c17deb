using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// Checks the ids of facts: each distinct id once, and rows only where an id has a fault.
/// </summary>
internal static class IdChecks
{
    public static void Check(FactsReader reader, Findings findings)
    {
        for (var kind = IdKind.Person; kind < IdKind.Currency; kind++)
        {
            var twins = Twins(reader, kind);
            if (twins.Count == 0 && AllValid(reader.IdsOf(kind)))
                continue;
            foreach (var column in reader.IdColumns)
                if (column.Kind == kind)
                    Report(column, reader.IdsOf(kind), twins, findings);
        }
    }

    private static void Report(InternedColumn column, ReadOnlySpan<string> ids, Dictionary<int, string> twins, Findings findings)
    {
        var reported = new HashSet<int>();
        for (var row = 0; row < column.Numbers.Length; row++)
        {
            var number = column.Numbers[row];
            if (number < 0)
                continue;
            if (!Identifier.IsValid(ids[number]))
                findings.Error(
                    column.Table,
                    row,
                    column.Member,
                    IssueCodes.BadId,
                    $"{Shown(ids[number])} is no id.",
                    "An id has 1 to 64 ASCII letters, digits, '_', '-' or '.', without blanks.",
                    column.SourceOf(row));
            if (twins.TryGetValue(number, out var twin) && reported.Add(number))
                findings.Error(
                    column.Table,
                    row,
                    column.Member,
                    IssueCodes.AmbiguousId,
                    $"{Shown(ids[number])} and {Shown(twin)} differ only in upper and lower case.",
                    "Write one id in one way everywhere, or give two different things ids that differ in more than case.",
                    column.SourceOf(row));
        }
    }

    /// <summary>
    /// The ids that differ only in case from another of their kind, each with one that it differs from; an actor or approver
    /// also from a person, since most of them are persons.
    /// </summary>
    private static Dictionary<int, string> Twins(FactsReader reader, IdKind kind)
    {
        var twins = new Dictionary<int, string>();
        var ids = reader.IdsOf(kind);
        var others = kind is IdKind.Actor or IdKind.Approver ? reader.IdsOf(IdKind.Person) : default;
        if (OneCase(ids, others))
            return twins;
        var spellings = new Dictionary<string, string>(ids.Length + others.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var other in others)
            spellings.TryAdd(other, other);
        for (var number = 0; number < ids.Length; number++)
            if (!spellings.TryAdd(ids[number], ids[number]) && !string.Equals(spellings[ids[number]], ids[number], StringComparison.Ordinal))
                twins[number] = spellings[ids[number]];
        return twins;
    }

    /// <summary>Whether no id has a lower-case letter, or none an upper-case one: then no two can differ in case only.</summary>
    private static bool OneCase(ReadOnlySpan<string> ids, ReadOnlySpan<string> others)
    {
        var (lower, upper) = (false, false);
        foreach (var id in ids)
            Note(id, ref lower, ref upper);
        foreach (var id in others)
            Note(id, ref lower, ref upper);
        return !(lower && upper);

        static void Note(string id, ref bool lower, ref bool upper)
        {
            foreach (var c in id)
            {
                // Letters outside ASCII are no part of valid ids; to be safe they count as both.
                lower |= c is >= 'a' and <= 'z' or > '\x7F';
                upper |= c is >= 'A' and <= 'Z' or > '\x7F';
            }
        }
    }

    private static bool AllValid(ReadOnlySpan<string> ids)
    {
        foreach (var id in ids)
            if (!Identifier.IsValid(id))
                return false;
        return true;
    }

    private static string Shown(string id) => id.Length > Identifier.MaxLength ? $"'{id[..Identifier.MaxLength]}…'" : $"'{id}'";
}
