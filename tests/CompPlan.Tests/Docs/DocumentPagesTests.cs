using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using CompPlan.Json;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Attribution;
using CompPlan.Json.Codecs.Distribution;
using CompPlan.Json.Codecs.Funding;
using CompPlan.Json.Codecs.Goals;
using CompPlan.Json.Codecs.Measures;
using CompPlan.Json.Codecs.People;
using CompPlan.Json.Codecs.Periods;
using CompPlan.Json.Codecs.Splits;
using CompPlan.Json.Syntax;
using CompPlan.Rounding;
using CompPlan.Tests.HouseRules;
using CompPlan.Values;
using NJsonSchema;
using Xunit;

namespace CompPlan.Tests.Docs;

/// <summary>What the pages show of documents is read by the codecs; every code has its row; every sample satisfies the schema.</summary>
public sealed class DocumentPagesTests
{
    private static readonly Dictionary<string, Action<ObjectReader, string>> Members = new(StringComparer.Ordinal)
    {
        ["timeZone"] = (from, name) => from.Text(name),
        ["calendar"] = (from, name) => from.Part(name, CalendarFamily.All.Read),
        ["payout"] = (from, name) => from.Part(name, PayoutScheduleCodec.Read),
        ["absences"] = (from, name) => from.Parts(name, AbsenceTermCodec.Read),
        ["measures"] = (from, name) => from.Parts(name, MeasureFamily.All.Read),
        ["goals"] = (from, name) => from.Parts(name, GoalCodec.Read),
        ["attribution"] = (from, name) => from.Parts(name, AttributionRuleCodec.Read),
        ["score"] = (from, name) => from.Part(name, ScoreFamily.All.Read),
        ["funding"] = (from, name) => from.Part(name, FundingRuleCodec.Read),
        ["split"] = (from, name) => from.Part(name, SplitFamily.All.Read),
        ["distribution"] = (from, name) => from.Part(name, DistributionRuleCodec.Read),
    };

    public static TheoryData<string> Pages() => [.. Repository.Files("docs/reference", "*.md")];

    public static TheoryData<string> SamplePlans() => [.. Repository.Files("docs/samples", "plan.json")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Members_shown_on_a_page_are_read_by_their_codecs(string page)
    {
        foreach (var snippet in Snippets(page).Where(snippet => snippet.StartsWith('"')))
        {
            var findings = new Findings(page);
            var tree = Gate.Read($"{{{snippet}}}", DocumentLimits.Plan, findings)!;
            var from = new Reading(findings) { Currency = Currency.Of("EUR") }.Root(tree);
            foreach (var member in tree.Properties())
                if (Members.TryGetValue(member.Name, out var read))
                    read(from, member.Name);
            Assert.Empty(findings.ToList());
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Documents_shown_on_a_page_are_read(string page)
    {
        foreach (var snippet in Snippets(page).Where(snippet => snippet.Contains("\"format\"", StringComparison.Ordinal)))
        {
            var issues = snippet.Contains("\"plan\",", StringComparison.Ordinal)
                ? PlanDocument.Read(snippet, page).Issues
                : FactsDocument.Read(snippet, page).Issues;
            Assert.DoesNotContain(issues, issue => issue.Code is not (IssueCodes.UnknownPerson or IssueCodes.DanglingReference));
        }
    }

    [Theory]
    [MemberData(nameof(SamplePlans))]
    public async Task Every_sample_plan_has_no_issues_and_satisfies_the_schema(string path)
    {
        Assert.Empty(PlanDocument.Read(Encoding.UTF8.GetBytes(Repository.Read(path)), path).Issues);
        Assert.Empty((await JsonSchema.FromJsonAsync(PlanSchema.Text)).Validate(Repository.Read(path)));
    }

    [Fact]
    public void Every_code_has_its_row_on_the_page_of_documents_and_no_other_has()
    {
        var rows = Regex.Matches(Repository.Read("docs/reference/documents.md"), "^\\| `([A-Z_0-9]+)` \\|", RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        Assert.Equal(CodesOf(typeof(DocumentCodes)).Concat(CodesOf(typeof(IssueCodes))).Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_of_documents_is_expected_by_a_test()
    {
        var tests = string.Concat(Repository.Files("tests/CompPlan.Tests/Json", "*.cs").Select(Repository.Read));
        Assert.All(
            typeof(DocumentCodes).GetFields(BindingFlags.Public | BindingFlags.Static),
            field => Assert.Contains($"DocumentCodes.{field.Name}", tests, StringComparison.Ordinal));
    }

    private static IEnumerable<string> CodesOf(Type catalogue) =>
        catalogue.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Snippets(string page) =>
        Regex.Matches(Repository.Read(page), "^```json\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups[1].Value.Trim());
}
