using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using CompPlan.Json;
using CompPlan.Tests.HouseRules;
using CompPlan.Values;
using NJsonSchema;
using Xunit;

namespace CompPlan.Tests.Docs;

/// <summary>Every code has its row on the page of documents; every sample satisfies the schema.</summary>
public sealed class DocumentPagesTests
{
    public static TheoryData<string> SamplePlans() => [.. Repository.Files("docs/samples", "plan.json")];

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
}
