using CompPlan.People;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Validation;

public sealed class EligibilityReviewTests
{
    [Fact]
    public void Rules_without_terms_are_fine()
    {
        Assert.Empty(EligibilityReview.Of(EveryMember.Of(), "eligibility"));
        Assert.Empty(EligibilityReview.Of(MemberOnLastDay.Of(), "eligibility"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(366, 0)]
    [InlineData(367, 1)]
    public void Minimum_days(int days, int findings)
    {
        var issues = EligibilityReview.Of(MinimumDays.Of(days), "bonuses[0].eligibility").ToList();
        Assert.Equal(findings, issues.Count);
        Assert.All(issues, issue => Assert.Equal((IssueCodes.NumberRange, "bonuses[0].eligibility.days"), (issue.Code, issue.Path)));
    }

    [Fact]
    public void Jobs_are_texts_named_once_in_one_spelling()
    {
        Assert.Empty(EligibilityReview.Of(OnlyJobs.Of(["fitter", "head of sales"]), "eligibility"));
        Assert.Equal((IssueCodes.EmptyList, "eligibility.only"), Found(OnlyJobs.Of([])).Single());
        Assert.Equal((IssueCodes.EmptyList, "eligibility.jobs"), Found(ExceptJobs.Of([])).Single());
        Assert.Equal(
            [
                (IssueCodes.DuplicateId, "eligibility.jobs[1]"), (IssueCodes.AmbiguousId, "eligibility.jobs[2]"), (IssueCodes.Limit, "eligibility.jobs[3]"),
                (IssueCodes.BadText, "eligibility.jobs[4]"),
            ],
            Found(ExceptJobs.Of(["fitter", "fitter", "Fitter", "", "a\tb"])));

        static IEnumerable<(string, string)> Found(EligibilityRule rule) => EligibilityReview.Of(rule, "eligibility").Select(issue => (issue.Code, issue.Path));
    }

    [Fact]
    public void Types_are_ids_and_named_once()
    {
        var terms = ValueList<AbsenceTerm>.Of(
            [AbsenceTerm.Of("sick", true), AbsenceTerm.Of("sick", false), AbsenceTerm.Of("Sick", true), AbsenceTerm.Of("no pay", false)]);
        Assert.Equal(
            [
                (IssueCodes.DuplicateId, "absences[1].type"), (IssueCodes.AmbiguousId, "absences[2].type"), (IssueCodes.BadId, "absences[3].type"),
            ],
            EligibilityReview.Of(terms, "absences").Select(issue => (issue.Code, issue.Path)));
    }
}
