using System.Globalization;
using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Reviews eligibility rules, each variant by its validator, and the plan's terms on absences.</summary>
internal static class EligibilityReview
{
    public static IEnumerable<Issue> Of(EligibilityRule rule, string path) => rule switch
    {
        EveryMember every => new EveryMemberValidator().Review(every, path),
        MemberOnLastDay last => new MemberOnLastDayValidator().Review(last, path),
        MinimumDays minimum => new MinimumDaysValidator().Review(minimum, path),
        OnlyJobs only => new OnlyJobsValidator().Review(only, path),
        ExceptJobs except => new ExceptJobsValidator().Review(except, path),
        MinimumPresence presence => new MinimumPresenceValidator().Review(presence, path),
        MemberOnDay member => new MemberOnDayValidator().Review(member, path),
        OnlyContracts only => new OnlyContractsValidator().Review(only, path),
        ExceptContracts except => new ExceptContractsValidator().Review(except, path),
        UnbrokenSeniority unbroken => new UnbrokenSeniorityValidator().Review(unbroken, path),
        AddedSeniority added => new AddedSeniorityValidator().Review(added, path),
        AllOfRules all => new AllOfRulesValidator().Review(all, path),
        _ => throw new ArgumentException($"There is no validator for eligibility rules of kind '{rule.Kind}'.", nameof(rule)),
    };

    /// <summary>Each term, and that no type is named twice or in two spellings.</summary>
    public static IEnumerable<Issue> Of(ValueList<AbsenceTerm> terms, string path)
    {
        var validator = new AbsenceTermValidator();
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < terms.Count; i++)
        {
            var item = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            foreach (var issue in validator.Review(terms[i], item))
                yield return issue;
            if (!seen.TryAdd(terms[i].Type, terms[i].Type))
                yield return Repeated(item, terms[i].Type, seen[terms[i].Type]);
        }
    }

    private static Issue Repeated(string item, string type, string earlier) => string.Equals(type, earlier, StringComparison.Ordinal)
        ? Issue.Error(IssueCodes.DuplicateId, item + ".type", $"The type '{type}' is named twice.", "Leave one of the two terms out.")
        : Issue.Error(
            IssueCodes.AmbiguousId,
            item + ".type",
            $"'{type}' and '{earlier}' differ only in upper and lower case.",
            "Write the type in one way everywhere.");
}
