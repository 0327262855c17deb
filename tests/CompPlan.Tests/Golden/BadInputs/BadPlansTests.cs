using System.Text;
using CompPlan.Json;
using CompPlan.Tests.Json;
using CompPlan.Values;
using Newtonsoft.Json.Linq;
using Xunit;

namespace CompPlan.Tests.Golden.BadInputs;

/// <summary>
/// The catalogue of bad inputs, its rows about plan documents. <c>plan-edits.json</c> states for each one edit of a sound plan (its
/// first occurrence), the code that it must give, where, and a word that the message or its remedy must hold. What is no edit stands below.
/// </summary>
public sealed class BadPlansTests
{
    private static readonly string Sample = SamplePlans.EveryVariant;

    public static TheoryData<string, string, string, string, string, string> Edits()
    {
        var rows = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in JArray.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "BadInputs", "plan-edits.json"))))
            rows.Add((string)row["id"]!, (string)row["find"]!, (string)row["replace"]!, (string)row["code"]!, (string)row["path"]!, (string?)row["word"] ?? "");
        return rows;
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_bad_plan_is_refused_at_its_place(string id, string find, string replace, string code, string path, string word)
    {
        Assert.StartsWith("bad-", id, StringComparison.Ordinal);
        var at = Sample.IndexOf(find, StringComparison.Ordinal);
        var reading = PlanDocument.Read(Sample[..at] + replace + Sample[(at + find.Length)..], "plan.json");
        Assert.Null(reading.Plan);
        Assert.Contains(reading.Issues, issue => issue.Code == code
            && issue.Path == path
            && issue.Source is { Line: > 0, Column: > 0 }
            && (issue.Message + " " + issue.Remedy).Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", DocumentCodes.Empty)]
    [InlineData("null", DocumentCodes.NotObject)]
    [InlineData("\uFEFF\uFEFF{}", DocumentCodes.Syntax)]
    [InlineData("{\"a\":1} x", DocumentCodes.Trailing)]
    [InlineData("{\"a\":1}{\"a\":2}", DocumentCodes.Trailing)]
    public void Bad_001_003_006_008_what_is_no_document(string text, string code) => Assert.Contains(code, CodesOf(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bad_006_one_byte_order_mark_is_accepted() =>
        Assert.Empty(CodesOf([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Sample)]));

    [Fact]
    public void Bad_007_other_encodings_are_refused()
    {
        Assert.Equal([DocumentCodes.Encoding], CodesOf(Encoding.Unicode.GetBytes(Sample)));
        Assert.Equal([DocumentCodes.Encoding], CodesOf([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sample)]));
        Assert.Equal([DocumentCodes.Encoding], CodesOf(Encoding.Latin1.GetBytes(Sample.Replace("Every", "Évery", StringComparison.Ordinal))));
    }

    [Fact]
    public void Bad_027_a_number_of_a_million_digits_is_refused_before_it_is_parsed() => Assert.Contains(
        IssueCodes.NumberRange, CodesOf(Sample.Replace("\"version\": 3", $"\"version\": {new string('9', 1_000_000)}", StringComparison.Ordinal)));

    [Fact]
    public void Bad_029_a_negative_zero_is_zero_and_never_written()
    {
        var text = Sample
            .Replace("\"otherwise\": 0", "\"otherwise\": -0.00", StringComparison.Ordinal)
            .Replace("\"floor\": 0", "\"floor\": -0", StringComparison.Ordinal);
        Assert.NotEqual(Sample, text);
        Assert.Equal(Sample, PlanDocument.Write(PlanDocument.Read(text, "plan.json").Plan!));
    }

    [Fact]
    public void Bad_038_three_decimals_of_a_dinar_are_accepted()
    {
        var text = Sample.Replace("\"EUR\"", "\"KWD\"", StringComparison.Ordinal).Replace("\"30000.00\"", "\"30000.123\"", StringComparison.Ordinal);
        var reading = PlanDocument.Read(text, "plan.json");
        Assert.Empty(reading.Issues);
        Assert.Contains("\"30000.123\"", PlanDocument.Write(reading.Plan!), StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_065_a_text_of_ten_megabytes_is_refused()
    {
        Assert.Equal([IssueCodes.Limit], CodesOf(Sample.Replace("Team bonus", new string('x', 10_001), StringComparison.Ordinal)));
        Assert.Equal([IssueCodes.Limit], CodesOf(Sample.Replace("Team bonus", new string('x', 10_000_000), StringComparison.Ordinal)));
    }

    [Fact]
    public void Bad_066_a_name_that_looks_like_a_formula_is_kept()
    {
        var reading = PlanDocument.Read(Sample.Replace("Team bonus", "=HYPERLINK(1)", StringComparison.Ordinal), "plan.json");
        Assert.Empty(reading.Issues);
        Assert.Equal("=HYPERLINK(1)", reading.Plan!.Bonuses[0].Name);
    }

    [Fact]
    public void Bad_071_deep_nesting_is_refused_without_a_stack_overflow() =>
        Assert.Contains(DocumentCodes.Depth, CodesOf(string.Concat(Enumerable.Repeat("{\"a\":", 25_000))));

    [Fact]
    public void Bad_072_a_large_document_is_not_parsed() => Assert.Equal([IssueCodes.Limit], CodesOf(new byte[200_000_000]));

    [Fact]
    public void Bad_073_a_million_members_are_refused() => Assert.Contains(
        IssueCodes.Limit, CodesOf("{" + string.Join(',', Enumerable.Range(0, 250_000).Select(i => $"\"{i:x}\":1")) + "}"));

    private static IEnumerable<string> CodesOf(string text) => CodesOf(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> CodesOf(byte[] utf8) => PlanDocument.Read(utf8, "plan.json").Issues.Select(issue => issue.Code);
}
