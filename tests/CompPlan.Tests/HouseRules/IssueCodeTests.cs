using System.Reflection;
using System.Text.RegularExpressions;
using CompPlan.Json;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Folders;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>
/// The codes of findings are a contract: each is unique, has one form, is produced by the sources, and is expected by a test or by a row
/// of a golden catalogue (law L63). A code that nothing produces promises what never comes.
/// </summary>
public sealed class IssueCodeTests
{
    private static readonly Type[] Catalogues = [typeof(IssueCodes), typeof(DocumentCodes), typeof(CsvCodes), typeof(FolderCodes)];

    private static readonly Lazy<IReadOnlyList<string>> Sources = new(() =>
        [.. Repository.Files("src", "*.cs").Where(path => !path.EndsWith("Codes.cs", StringComparison.Ordinal)).Select(Repository.Read)]);

    private static readonly Lazy<IReadOnlyList<string>> Tests = new(() =>
        [.. Repository.Files("tests/CompPlan.Tests", "*.*")
            .Where(path => Path.GetExtension(path) is ".cs" or ".csv" or ".json" && !path.Contains("/HouseRules/", StringComparison.Ordinal))
            .Select(Repository.Read)]);

    [Fact]
    public void Every_code_is_produced_and_expected() => Rule.Kept(Codes().SelectMany(Gaps));

    [Fact]
    public void Codes_are_unique_and_of_one_form()
    {
        var codes = Codes().Select(code => code.Value).ToList();
        Assert.True(codes.Count > 40);
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$", code));
    }

    [Fact]
    public void A_code_that_nobody_produces_or_expects_is_found() =>
        Assert.Equal(2, Gaps((nameof(IssueCodeTests), "NeverSaid", "NEVER" + "_SAID")).Count());

    private static IEnumerable<(string Catalogue, string Name, string Value)> Codes() =>
        from catalogue in Catalogues
        from field in catalogue.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where field.IsLiteral && field.FieldType == typeof(string)
        select (catalogue.Name, field.Name, (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Gaps((string Catalogue, string Name, string Value) code)
    {
        var named = new Regex($@"\b({code.Catalogue}\.{code.Name}|{code.Value})\b");
        if (!Sources.Value.Any(named.IsMatch))
            yield return $"{code.Value}: nothing in the sources produces it.";
        if (!Tests.Value.Any(named.IsMatch))
            yield return $"{code.Value}: no test expects it.";
    }
}
