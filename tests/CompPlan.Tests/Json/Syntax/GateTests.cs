using CompPlan.Json;
using CompPlan.Json.Syntax;
using CompPlan.Values;
using Newtonsoft.Json.Linq;
using Xunit;

namespace CompPlan.Tests.Json.Syntax;

public class GateTests
{
    [Theory]
    [InlineData("", DocumentCodes.Empty, 1, 1)]
    [InlineData(" \n ", DocumentCodes.Empty, 1, 1)]
    [InlineData("null", DocumentCodes.NotObject, 1, 1)]
    [InlineData("[1]", DocumentCodes.NotObject, 1, 1)]
    [InlineData("{\"a\":1} x", DocumentCodes.Trailing, 1, 9)]
    [InlineData("{\"a\":1}{\"a\":2}", DocumentCodes.Trailing, 1, 8)]
    [InlineData("{/*c*/\"a\":5}", DocumentCodes.Syntax, 1, 2)]
    [InlineData("{\"a\":5}\n// end", DocumentCodes.Syntax, 2, 1)]
    [InlineData("{'a':5}", DocumentCodes.Syntax, 1, 2)]
    [InlineData("{\"a\":'b'}", DocumentCodes.Syntax, 1, 6)]
    [InlineData("{a:5}", DocumentCodes.Syntax, 1, 2)]
    [InlineData("{\"a\":5,}", DocumentCodes.Syntax, 1, 7)]
    [InlineData("{\"a\":[1,\n2,\n]}", DocumentCodes.Syntax, 2, 2)]
    [InlineData("{\"a\":[1 2]}", DocumentCodes.Syntax, 1, 9)]
    [InlineData("{\"a\" 1}", DocumentCodes.Syntax, 1, 6)]
    [InlineData("{\"a\":}", DocumentCodes.Syntax, 1, 6)]
    [InlineData("{\"a\":True}", DocumentCodes.Syntax, 1, 6)]
    [InlineData("{\"a\":\"x\ty\"}", DocumentCodes.Syntax, 1, 6)]
    [InlineData("{\"a\":\"\\x41\"}", DocumentCodes.Syntax, 1, 6)]
    [InlineData("{\"a\":\"\\u00g1\"}", DocumentCodes.Syntax, 1, 6)]
    [InlineData("{\"a\":\"open", DocumentCodes.Syntax, 1, 11)]
    [InlineData("{\"a\":{\"b\":1", DocumentCodes.Syntax, 1, 12)]
    [InlineData("{\"a\":(1)}", DocumentCodes.Syntax, 1, 6)]
    [InlineData("{\"a\":010}", DocumentCodes.NumberSyntax, 1, 6)]
    [InlineData("{\"a\":0x10}", DocumentCodes.NumberSyntax, 1, 6)]
    [InlineData("{\"a\":NaN}", DocumentCodes.NumberSyntax, 1, 6)]
    [InlineData("{\"a\":Infinity}", DocumentCodes.NumberSyntax, 1, 6)]
    [InlineData("{\"a\":-Infinity}", DocumentCodes.NumberSyntax, 1, 6)]
    [InlineData("{\"a\":+1}", DocumentCodes.NumberSyntax, 1, 6)]
    [InlineData("{\"a\":.5}", DocumentCodes.NumberSyntax, 1, 6)]
    [InlineData("{\"a\":5.}", DocumentCodes.NumberSyntax, 1, 6)]
    [InlineData("{\"a\":1e3}", DocumentCodes.NumberSyntax, 1, 6)]
    [InlineData("{\"a\":1/3}", DocumentCodes.NumberSyntax, 1, 6)]
    [InlineData("{\"a\":1e400}", IssueCodes.NumberRange, 1, 6)]
    [InlineData("{\"a\":1e28}", IssueCodes.NumberRange, 1, 6)]
    [InlineData("{\"a\":1e99999999999999999999}", IssueCodes.NumberRange, 1, 6)]
    [InlineData("{\"a\":1e-29}", DocumentCodes.NumberPrecision, 1, 6)]
    [InlineData("{\"a\":0.00000000000000000000000000001}", DocumentCodes.NumberPrecision, 1, 6)]
    [InlineData("{\"a\":1,\n \"b\":2,\n \"a\":2}", DocumentCodes.DuplicateKey, 3, 2)]
    public void Each_fault_of_syntax_is_named_with_its_place(string text, string code, int line, int column)
    {
        var issue = Assert.Single(IssuesOf(text));
        Assert.Equal((code, "plan.json", line, column), (issue.Code, issue.Source!.File, issue.Source.Line, issue.Source.Column));
    }

    [Fact]
    public void A_member_stated_twice_names_both_places()
    {
        var issue = Assert.Single(IssuesOf("{\"amount\":1,\"amount\":2}"));
        Assert.Contains("line 1, column 13", issue.Message, StringComparison.Ordinal);
        Assert.Contains("line 1, column 2", issue.Message, StringComparison.Ordinal);
        Assert.Equal("amount", issue.Path);
    }

    [Fact]
    public void All_faults_that_leave_the_structure_clear_are_reported_at_once()
    {
        var codes = IssuesOf("{ // c\n \"a\":010, \"b\":[NaN,'x',], \"a\":1 } x").Select(issue => issue.Code);
        Assert.Equal(
            [DocumentCodes.Syntax, DocumentCodes.NumberSyntax, DocumentCodes.NumberSyntax, DocumentCodes.Syntax, DocumentCodes.Syntax,
             DocumentCodes.DuplicateKey, DocumentCodes.Trailing],
            codes);
    }

    [Fact]
    public void A_path_leads_to_the_fault() =>
        Assert.Equal("b[1].c[0]", Assert.Single(IssuesOf("{\"b\":[{},{\"c\":[007]}]}")).Path);

    [Fact]
    public void Numbers_keep_their_source_text()
    {
        var tree = Read("{\"a\":12.340,\"b\":-0.00,\"c\":12345678901234567890.1234567890}", out _)!;
        Assert.Equal(["12.340", "-0.00", "12345678901234567890.1234567890"], tree.Properties().Select(p => (string)((JRaw)p.Value).Value!));
    }

    [Fact]
    public void Escapes_are_read_and_metadata_names_are_names()
    {
        var tree = Read("{\"$type\":\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9é😀\",\"$ref\":\"1\"}", out var issues)!;
        Assert.Empty(issues);
        Assert.Equal("a\"\\/\b\f\n\r\téé😀", (string)tree["$type"]!);
    }

    [Fact]
    public void What_stands_before_a_syntax_error_stays_readable()
    {
        var tree = Read("{\"a\":1,\"b\":{\"c\":2 \"d\":3}}", out var issues)!;
        Assert.Equal(DocumentCodes.Syntax, Assert.Single(issues).Code);
        Assert.Equal("2", (string)((JRaw)tree["b"]!["c"]!).Value!);
        Assert.True(DocumentTree.IsCut(tree));
        Assert.True(DocumentTree.IsCut(tree["b"]!));
    }

    [Fact]
    public void Depth_numbers_texts_and_values_have_limits()
    {
        Assert.Empty(IssuesOf(Nested(DocumentLimits.Depth)));
        Assert.Equal(DocumentCodes.Depth, Assert.Single(IssuesOf(Nested(DocumentLimits.Depth + 1))).Code);
        Assert.Equal(DocumentCodes.Depth, Assert.Single(IssuesOf(string.Concat(Enumerable.Repeat("{\"a\":", 25_000)))).Code);
        Assert.Empty(IssuesOf($"{{\"a\":{new string('9', 40)}}}"));
        Assert.Equal(IssueCodes.NumberRange, Assert.Single(IssuesOf($"{{\"a\":{new string('9', 41)}}}")).Code);
        Assert.Equal(IssueCodes.NumberRange, Assert.Single(IssuesOf($"{{\"a\":{new string('9', 1_000_000)}}}")).Code);
        Assert.Empty(IssuesOf($"{{\"a\":\"{new string('x', 10_000)}\"}}"));
        Assert.Equal(IssueCodes.Limit, Assert.Single(IssuesOf($"{{\"a\":\"{new string('x', 10_001)}\"}}")).Code);
        Assert.Equal(IssueCodes.Limit, Assert.Single(IssuesOf($"{{\"{new string('x', 10_001)}\":1}}")).Code);
        Assert.Equal(IssueCodes.Limit, Assert.Single(IssuesOf($"{{\"a\":[{string.Join(',', Enumerable.Repeat("1", 200_001))}]}}")).Code);
    }

    [Fact]
    public void At_most_a_thousand_issues_are_listed_and_the_last_says_so()
    {
        var issues = IssuesOf($"{{\"a\":[{string.Join(',', Enumerable.Repeat("00", 5_000))}]}}");
        Assert.Equal(1_000, issues.Count);
        Assert.Equal(IssueCodes.Limit, issues[^1].Code);
        Assert.Equal(DocumentCodes.NumberSyntax, issues[^2].Code);
    }

    [Fact]
    public void One_byte_order_mark_is_stripped_and_a_second_one_refused()
    {
        Assert.Equal("{}", Decode([0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}'], out _));
        Assert.Equal(DocumentCodes.Syntax, Assert.Single(IssuesOf(Decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}'], out _)!)).Code);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 }, 1, 1)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x7B }, 1, 1)]
    [InlineData(new byte[] { 0x7B, 0x00, 0x7D, 0x00 }, 1, 1)]
    [InlineData(new byte[] { 0x7B, 0x0A, 0x22, 0xE9, 0x22 }, 2, 2)]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC0, 0x80, 0x22 }, 1, 3)]
    [InlineData(new byte[] { 0x7B, 0x22, 0xED, 0xA0, 0x80, 0x22 }, 1, 3)]
    public void Bytes_that_are_not_UTF_8_are_refused(byte[] bytes, int line, int column)
    {
        Assert.Null(Decode(bytes, out var issues));
        var issue = Assert.Single(issues);
        Assert.Equal((DocumentCodes.Encoding, line, column), (issue.Code, issue.Source!.Line, issue.Source.Column));
    }

    [Fact]
    public void A_document_above_the_limit_of_bytes_is_not_read()
    {
        Assert.Null(Decode(new byte[DocumentLimits.Plan.Bytes + 1], out var issues));
        Assert.Equal(IssueCodes.Limit, Assert.Single(issues).Code);
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1);

    private static ValueList<Issue> IssuesOf(string text)
    {
        Read(text, out var issues);
        return issues;
    }

    private static JObject? Read(string text, out ValueList<Issue> issues)
    {
        var findings = new Findings("plan.json");
        var tree = Gate.Read(text, DocumentLimits.Plan, findings);
        issues = findings.ToList();
        return tree;
    }

    private static string? Decode(byte[] bytes, out ValueList<Issue> issues)
    {
        var findings = new Findings("plan.json");
        var text = DocumentBytes.Decode(bytes, DocumentLimits.Plan, findings);
        issues = findings.ToList();
        return text;
    }
}
