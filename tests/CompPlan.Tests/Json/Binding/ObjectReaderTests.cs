using CompPlan.Json;
using CompPlan.Json.Binding;
using CompPlan.Json.Syntax;
using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Json.Binding;

public class ObjectReaderTests
{
    private static readonly Names<int> Modes = Names<int>.Of(("halfUp", 1), ("halfEven", 2));

    [Theory]
    [InlineData("{\"Amount\":\"1\",\"amount\":\"1\"}", DocumentCodes.UnknownField, "Amount")]
    [InlineData("{\"amout\":\"5\"}", DocumentCodes.UnknownField, "amout")]
    [InlineData("{}", IssueCodes.MissingField, "amount")]
    [InlineData("{\"amount\":null}", IssueCodes.MissingField, "amount")]
    [InlineData("{\"amount\":5}", DocumentCodes.TypeMismatch, "amount")]
    [InlineData("{\"amount\":\"1,5\"}", DocumentCodes.NumberSyntax, "amount")]
    [InlineData("{\"amount\":\"1,234.56\"}", DocumentCodes.NumberSyntax, "amount")]
    [InlineData("{\"amount\":\"1.234,56\"}", DocumentCodes.NumberSyntax, "amount")]
    [InlineData("{\"amount\":\" 12 \"}", DocumentCodes.NumberSyntax, "amount")]
    [InlineData("{\"amount\":\"12-\"}", DocumentCodes.NumberSyntax, "amount")]
    [InlineData("{\"amount\":\"(12.00)\"}", DocumentCodes.NumberSyntax, "amount")]
    [InlineData("{\"amount\":\"1e3\"}", DocumentCodes.NumberSyntax, "amount")]
    [InlineData("{\"amount\":\"\u221212\"}", DocumentCodes.NumberSyntax, "amount")]
    [InlineData("{\"amount\":\"\"}", DocumentCodes.NumberSyntax, "amount")]
    [InlineData("{\"amount\":\"1/3\"}", DocumentCodes.NumberSyntax, "amount")]
    [InlineData("{\"amount\":\"10.005\"}", IssueCodes.AmountScale, "amount")]
    [InlineData("{\"amount\":\"92233720368547758.08\"}", IssueCodes.NumberRange, "amount")]
    public void A_fault_of_an_amount_is_named(string text, string code, string path)
    {
        Read(text, from => { from.Amount("amount"); return from.Build(() => ""); }, out var issues);
        Assert.Contains(issues, issue => issue.Code == code && issue.Path == path);
    }

    [Fact]
    public void A_typing_error_gets_a_suggestion_and_the_case_matters()
    {
        Read("{\"amout\":\"5\"}", from => { from.Amount("amount"); return from.Build(() => ""); }, out var issues);
        Assert.Contains("“amount”", issues.Single(issue => issue.Code == DocumentCodes.UnknownField).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decimal_comma_and_the_typographic_minus_get_their_hint()
    {
        Read("{\"amount\":\"1,5\"}", from => { from.Amount("amount"); return from.Build(() => ""); }, out var comma);
        Assert.Contains("decimal comma", Assert.Single(comma).Remedy, StringComparison.Ordinal);
        Read("{\"amount\":\"\u221212\"}", from => { from.Amount("amount"); return from.Build(() => ""); }, out var minus);
        Assert.Contains("U+2212", Assert.Single(minus).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EUR", "-0", "0.00")]
    [InlineData("EUR", "-0.00", "0.00")]
    [InlineData("EUR", "1234.5", "1234.50")]
    [InlineData("KWD", "1.234", "1.234")]
    [InlineData("EUR", "90071992547409.93", "90071992547409.93")]
    [InlineData("EUR", "-92233720368547758.08", "-92233720368547758.08")]
    public void Amounts_are_exact(string currency, string written, string expected)
    {
        var read = Read($"{{\"amount\":\"{written}\"}}", from => { var m = from.Amount("amount"); return from.Build(() => m.ToString()); }, out var issues, currency);
        Assert.Empty(issues);
        Assert.Equal(expected, read);
    }

    [Theory]
    [InlineData("-0.00", "0")]
    [InlineData("0.1", "0.1")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("0.1000000000000000000000000001", "0.1000000000000000000000000001")]
    [InlineData("\"1/3\"", "1/3")]
    [InlineData("\"-2/7\"", "-2/7")]
    public void Numbers_are_exact(string written, string expected)
    {
        var read = Read($"{{\"x\":{written}}}", from => { var x = from.Number("x"); return from.Build(() => x.ToString()); }, out var issues);
        Assert.Empty(issues);
        Assert.Equal(expected, read);
    }

    [Theory]
    [InlineData("\"0.5\"", DocumentCodes.TypeMismatch)]
    [InlineData("\"1/2\"", DocumentCodes.NumberSyntax)]
    [InlineData("\"2/6\"", DocumentCodes.NumberSyntax)]
    [InlineData("\"1/0\"", DocumentCodes.NumberSyntax)]
    [InlineData("\"1/-3\"", DocumentCodes.NumberSyntax)]
    [InlineData("\"x\"", DocumentCodes.NumberSyntax)]
    [InlineData("true", DocumentCodes.TypeMismatch)]
    [InlineData("{}", DocumentCodes.TypeMismatch)]
    public void A_number_has_one_form_only(string written, string code)
    {
        Read($"{{\"x\":{written}}}", from => { from.Number("x"); return from.Build(() => ""); }, out var issues);
        Assert.Equal(code, Assert.Single(issues).Code);
    }

    [Theory]
    [InlineData("\"FLOOR\"")]
    [InlineData("\"1\"")]
    [InlineData("\"halfUp,halfEven\"")]
    [InlineData("\"HalfUp\"")]
    public void A_choice_is_one_exact_name(string written)
    {
        Read($"{{\"mode\":{written}}}", from => { from.Choice("mode", Modes); return from.Build(() => ""); }, out var issues);
        var issue = Assert.Single(issues);
        Assert.Equal(DocumentCodes.EnumUnknown, issue.Code);
        Assert.Contains("halfUp, halfEven", issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2026-03-31T23:30:00Z\"", DocumentCodes.DateHasTime)]
    [InlineData("\"2026-03-31 00:00\"", DocumentCodes.DateHasTime)]
    [InlineData("\"31.03.2026\"", DocumentCodes.DateSyntax)]
    [InlineData("\"2026-02-29\"", DocumentCodes.DateSyntax)]
    [InlineData("\"9999-12-31\"", IssueCodes.PeriodInvalid)]
    [InlineData("20260331", DocumentCodes.TypeMismatch)]
    public void A_date_is_a_local_date(string written, string code)
    {
        Read($"{{\"on\":{written}}}", from => { from.Date("on"); return from.Build(() => ""); }, out var issues);
        Assert.Equal(code, Assert.Single(issues).Code);
    }

    [Theory]
    [InlineData("2026-03-29T02:30", DocumentCodes.DateAmbiguous)]
    [InlineData("2026-10-25T02:30:00", DocumentCodes.DateAmbiguous)]
    [InlineData("2026-10-25", DocumentCodes.DateAmbiguous)]
    [InlineData("yesterday", DocumentCodes.DateSyntax)]
    public void An_instant_names_its_offset(string written, string code)
    {
        Read($"{{\"at\":\"{written}\"}}", from => { from.Instant("at"); return from.Build(() => ""); }, out var issues);
        Assert.Equal(code, Assert.Single(issues).Code);
    }

    [Theory]
    [InlineData("7", DocumentCodes.TypeMismatch)]
    [InlineData("\"\"", IssueCodes.BadId)]
    [InlineData("\" e1 \"", IssueCodes.BadId)]
    [InlineData("\"e\u200B1\"", IssueCodes.BadId)]
    [InlineData("\"e\\u00001\"", IssueCodes.BadId)]
    [InlineData("\"\\ud800\"", IssueCodes.BadId)]
    public void An_id_is_a_text_of_allowed_characters(string written, string code)
    {
        Read($"{{\"id\":{written}}}", from => { from.Id("id"); return from.Build(() => ""); }, out var issues);
        Assert.Equal(code, Assert.Single(issues).Code);
    }

    [Fact]
    public void A_text_is_kept_as_it_is()
    {
        foreach (var name in new[] { "=HYPERLINK(1)", "a\u0007\t\n", "\uD800", "Å𝒜\"\\" })
        {
            var written = ObjectWriter.Document(to => to.Text("name", name));
            Assert.Equal(name, Read(written, from => { var n = from.Text("name"); return from.Build(() => n); }, out var issues));
            Assert.Empty(issues);
        }
    }

    [Fact]
    public void Ratios_need_a_unit()
    {
        Read("{\"x\":0.6}", from => { from.Ratio("x", from.RatioUnit()); return from.Build(() => ""); }, out var issues);
        Assert.Equal(DocumentCodes.UnitMissing, Assert.Single(issues).Code);
        Assert.Equal("0.6", Read("{\"unit\":\"percent\",\"x\":60}", RatioOfX, out _));
        Assert.Equal("0.6", Read("{\"unit\":\"fraction\",\"x\":0.6}", RatioOfX, out _));
    }

    [Fact]
    public void Currencies_are_exact_codes()
    {
        foreach (var code in new[] { "eur", " EUR", "EUR\\n", "XXX", "" })
        {
            Read($"{{\"currency\":\"{code}\"}}", from => { from.CurrencyCode("currency"); return from.Build(() => ""); }, out var issues);
            Assert.Equal(IssueCodes.CurrencyUnknown, Assert.Single(issues).Code);
        }
    }

    [Fact]
    public void Every_fault_is_reported_at_once_with_its_place()
    {
        Read(
            "{\n \"list\": [\n  {\"n\": 1},\n  {\"n\": \"x\", \"m\": 2},\n  7\n ]\n}",
            from =>
            {
                from.Parts("list", item => { item.Number("n"); return item.Build(() => ""); });
                from.Text("name");
                return from.Build(() => "");
            },
            out var issues);
        Assert.Equal(
            [("name", IssueCodes.MissingField, 1, 1), ("list[1].n", DocumentCodes.NumberSyntax, 4, 9),
             ("list[1].m", DocumentCodes.UnknownField, 4, 14), ("list[2]", DocumentCodes.TypeMismatch, 5, 3)],
            issues.Select(issue => (issue.Path, issue.Code, issue.Source!.Line, issue.Source.Column)));
    }

    [Fact]
    public void After_a_syntax_error_nothing_is_called_missing_in_what_was_cut()
    {
        Read(
            "{\"part\":{\"n\":\"x\"}, \"other\":{\"n\":1 ;",
            from =>
            {
                from.Part("part", item => { item.Number("n"); item.Text("label"); return item.Build(() => ""); });
                from.Part("other", item => { item.Number("n"); item.Text("label"); return item.Build(() => ""); });
                from.Text("name");
                return from.Build(() => "");
            },
            out var issues);
        Assert.Equal(
            [("part", IssueCodes.MissingField), ("part", DocumentCodes.NumberSyntax), ("other", DocumentCodes.Syntax)],
            issues.Select(issue => (issue.Path.Split('.')[0], issue.Code)));
    }

    private static string? RatioOfX(ObjectReader from)
    {
        var ratio = from.Ratio("x", from.RatioUnit());
        return from.Build(() => ratio.ToString());
    }

    private static string? Read(string text, Func<ObjectReader, string?> read, out ValueList<Issue> issues, string currency = "EUR")
    {
        var findings = new Findings("plan.json");
        var tree = Gate.Read(text, DocumentLimits.Plan, findings)!;
        var result = read(new Reading(findings) { Currency = Currency.Of(currency) }.Root(tree));
        issues = findings.ToList();
        return result;
    }
}
