using System.Globalization;
using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A combination has two to seven rules, none of which is one itself, and each of which is sound.</summary>
internal sealed class AllOfRulesValidator : ComponentValidator<AllOfRules>
{
    public AllOfRulesValidator()
    {
        Check(
            "rules",
            IssueCodes.Limit,
            all => all.Rules.Count is >= 2 and <= AllOfRules.Most,
            all => string.Create(CultureInfo.InvariantCulture, $"There are {all.Rules.Count} rules; a combination has 2 to {AllOfRules.Most}."),
            "State a single rule as it is; a list of jobs or contracts is one rule.");
        Each(report =>
        {
            for (var i = 0; i < report.Component.Rules.Count; i++)
                Part(report, report.Component.Rules[i], string.Create(CultureInfo.InvariantCulture, $"rules[{i}]"));
        });
    }

    private static void Part(Report report, EligibilityRule rule, string path)
    {
        if (rule is AllOfRules)
            report.Error(path, IssueCodes.OptionConflict, "A combination of rules holds another one.", "State the rules of both in one list; all of them are asked anyway.");
        else
            report.Add(EligibilityReview.Of(rule, path));
    }
}
