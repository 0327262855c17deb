using System.Globalization;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Reviews the kinds of contract that a rule names: ids, each once and in one spelling.</summary>
internal static class ContractReview
{
    /// <summary>A list that names at least one.</summary>
    public static IEnumerable<Issue> Of(ValueList<string> contracts, string member) => contracts.Count > 0
        ? OfAny(contracts, member)
        : [Issue.Error(
            IssueCodes.EmptyList, member, "No kind of contract is named.", "Name at least one, as memberships name it; for everybody state everyMember.")];

    /// <summary>A list that may be empty.</summary>
    public static IEnumerable<Issue> OfAny(ValueList<string> contracts, string member)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < contracts.Count; i++)
        {
            var item = string.Create(CultureInfo.InvariantCulture, $"{member}[{i}]");
            if (!Identifier.IsValid(contracts[i]))
                yield return Issue.Error(
                    IssueCodes.BadId, item, "The kind of contract is no id.", "An id has 1 to 64 ASCII letters, digits, '_', '-' or '.', without blanks.");
            if (seen.TryAdd(contracts[i], contracts[i]))
                continue;
            var code = string.Equals(seen[contracts[i]], contracts[i], StringComparison.Ordinal) ? IssueCodes.DuplicateId : IssueCodes.AmbiguousId;
            yield return Issue.Error(
                code, item, $"'{contracts[i]}' and '{seen[contracts[i]]}' are one kind of contract named twice.", "Leave one of the two out, or write the kind in one way everywhere.");
        }
    }
}
