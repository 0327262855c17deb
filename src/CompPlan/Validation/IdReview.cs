using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What every list of ids must satisfy, whatever the ids name.</summary>
internal static class IdReview
{
    /// <summary>
    /// An empty list, ids of a wrong form, ids stated twice and ids that differ only in case. <paramref name="list"/> is the member
    /// that holds the items, <paramref name="member"/> the member of an item that holds its id; empty where the item is the id.
    /// </summary>
    internal static IEnumerable<Issue> Of(IReadOnlyList<string> ids, string list, string member = "")
    {
        if (ids.Count == 0)
            yield return Issue.Error(IssueCodes.EmptyList, list, "The list is empty; it needs at least one item.", "State at least one item.");
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < ids.Count; i++)
        {
            var path = Issue.Join($"{list}[{i}]", member);
            if (!Identifier.IsValid(ids[i]))
                yield return BadId(ids[i], path);
            if (first.TryAdd(ids[i], i))
                continue;
            var earlier = first[ids[i]];
            yield return string.Equals(ids[earlier], ids[i], StringComparison.Ordinal)
                ? Issue.Error(
                    IssueCodes.DuplicateId, path, $"The id '{ids[i]}' stands at {list}[{earlier}] already; each id stands once.", "Remove one of the two, or rename it.")
                : Issue.Error(
                    IssueCodes.AmbiguousId, path, $"The ids '{ids[earlier]}' and '{ids[i]}' differ only in upper and lower case.", "Write the id in one way, or rename one.");
        }
    }

    /// <summary>One id on its own: nothing, or that its form is wrong.</summary>
    internal static IEnumerable<Issue> Form(string id, string path) => Identifier.IsValid(id) ? [] : [BadId(id, path)];

    /// <summary>An id of a wrong form.</summary>
    internal static Issue BadId(string id, string path) => Issue.Error(
        IssueCodes.BadId,
        path,
        $"'{id}' is not an id: 1 to {Identifier.MaxLength} characters out of ASCII letters, digits, '_', '-' and '.'.",
        "Use an id of that form.");
}
