using CompPlan.Json;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Attribution;
using CompPlan.Json.Codecs.Commitments;
using CompPlan.Json.Codecs.Curves;
using CompPlan.Json.Codecs.Distribution;
using CompPlan.Json.Codecs.Funding;
using CompPlan.Json.Codecs.Goals;
using CompPlan.Json.Codecs.Measures;
using CompPlan.Json.Codecs.People;
using CompPlan.Json.Codecs.Periods;
using CompPlan.Json.Codecs.Plans;
using CompPlan.Json.Codecs.Splits;
using CompPlan.Json.Codecs.Values;
using CompPlan.Json.Syntax;
using CompPlan.Rounding;
using CompPlan.Values;
using Newtonsoft.Json.Linq;
using Xunit;

namespace CompPlan.Tests.Docs;

/// <summary>
/// Every JSON example of a reference page is real: a whole document is read and reviewed; members of a plan are read as the plan
/// reads them; objects that stand alone are read as a variant of a family.
/// </summary>
public sealed class JsonBlocksTests
{
    /// <summary>How members of a plan or of a bonus are read.</summary>
    private static readonly Dictionary<string, Action<ObjectReader>> s_members = new(StringComparer.Ordinal)
    {
        ["timeZone"] = from => from.Text("timeZone"),
        ["currency"] = from => from.CurrencyCode("currency"),
        ["version"] = from => from.WholeNumber("version", 1, int.MaxValue),
        ["effectiveFrom"] = from => from.Date("effectiveFrom"),
        ["effectiveTo"] = from => from.Date("effectiveTo"),
        ["calendar"] = from => from.Part("calendar", CalendarFamily.All.Read),
        ["payout"] = from => from.Part("payout", PayoutScheduleCodec.Read),
        ["departments"] = from => from.Parts("departments", DepartmentCodec.Read),
        ["absences"] = from => from.Parts("absences", AbsenceTermCodec.Read),
        ["openingHours"] = from => from.Parts("openingHours", OpeningHoursCodec.Read),
        ["leadQualities"] = from => from.Parts("leadQualities", LeadQualityCodec.Read),
        ["commitments"] = from => from.Parts("commitments", CommitmentFamily.All.Read),
        ["measures"] = from => from.Parts("measures", MeasureFamily.All.Read),
        ["goals"] = from => from.Parts("goals", GoalCodec.Read),
        ["attribution"] = from => from.Parts("attribution", AttributionRuleCodec.Read),
        ["bonuses"] = from => from.Parts("bonuses", BonusCodec.Read),
        ["eligibility"] = from => from.Part("eligibility", EligibilityFamily.All.Read),
        ["presence"] = from => from.Part("presence", PresenceFamily.All.Read),
        ["score"] = from => from.Part("score", ScoreFamily.All.Read),
        ["funding"] = from => from.Part("funding", FundingRuleCodec.Read),
        ["sharedCaps"] = from => from.Parts("sharedCaps", SharedCapCodec.Read),
        ["ceilings"] = from => from.Parts("ceilings", CeilingCodec.Read),
        ["personalCaps"] = from => from.Parts("personalCaps", PersonalCapCodec.Read),
        ["split"] = from => from.Part("split", SplitFamily.All.Read),
        ["distribution"] = from => from.Part("distribution", DistributionRuleCodec.Read),
        ["rounding"] = from => from.Part("rounding", RoundingRuleCodec.ReadMoney),
        ["payoutRounding"] = from => from.Part("payoutRounding", RoundingRuleCodec.ReadRatio),
        ["partRounding"] = from => from.Part("partRounding", RoundingRuleCodec.ReadRatio),
    };

    /// <summary>How an object that stands alone is read: one of these has no findings.</summary>
    private static readonly Func<ObjectReader, object?>[] s_families =
    [
        CalendarFamily.All.Read, HolidayFamily.All.Read, TimeLimitFamily.All.Read, CommitmentFamily.All.Read, EligibilityFamily.All.Read, PresenceFamily.All.Read, CurveFamily.All.Read, ModelFamily.All.Read, CreditUseFamily.All.Read, MeasureFamily.All.Read,
        AttainmentFamily.All.Read, ScoreFamily.All.Read, ScoreFamily.Axes.Read, ModifierFamily.All.Read, GateFamilies.Conditions.Read, GateFamilies.Effects.Read, FundingFamily.All.Read,
        LimitFamily.All.Read,
        SplitFamily.All.Read, KeyFamily.All.Read, BoundFamily.All.Read, RoundingRuleCodec.ReadMoney, RoundingRuleCodec.ReadRatio,
        RoundingRuleCodec.ReadValue,
    ];

    private static IReadOnlyList<(string Name, string Text)> Examples { get; } =
    [
        .. from page in MarkdownPage.All
           where page.Path.StartsWith("docs/reference/", StringComparison.Ordinal)
           from example in page.Blocks("json").Select(block => ($"{page}:{block.Line}", block.Text))
               .Concat(page.Spans().Where(IsJson).Select(span => ($"{page} {span}", span)))
           select example,
    ];

    public static TheoryData<string> Names() => [.. Examples.Select(example => example.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_read_without_findings(string name) =>
        Assert.Empty(Examples.Where(example => example.Name == name).SelectMany(example => Findings(example.Text)));

    [Fact]
    public void There_are_examples_of_every_kind() => Assert.True(Examples.Count > 20);

    [Theory]
    [InlineData("\"eligibility\": { \"kind\": \"nobody\" }")]
    [InlineData("\"nothing\": 1")]
    [InlineData("{ \"kind\": \"equal\" }")]
    [InlineData("{ \"format\": \"compplan/1\", \"kind\": \"facts\", \"people\": [] }")]
    public void A_wrong_example_is_found(string text) => Assert.NotEmpty(Findings(text));

    private static bool IsJson(string span) =>
        span.StartsWith("{ \"kind\"", StringComparison.Ordinal) && !span.Contains('…', StringComparison.Ordinal);

    private static IEnumerable<string> Findings(string text)
    {
        if (text.TrimStart()[0] != '{')
            return Members("{ " + text + " }");
        return Objects(text).SelectMany(one => one.Contains("\"format\"", StringComparison.Ordinal) ? Document(one) : Alone(one));
    }

    private static IEnumerable<string> Document(string text) => Texts((string?)JObject.Parse(text)["kind"] switch
    {
        "plan" => PlanDocument.Read(text, "page").Issues,
        "facts" => FactsDocument.Read(text, "page").Issues,
        "series" => SeriesDocument.Read(text, "page").Issues,
        "ledger" => LedgerDocument.Read(text, "page").Issues,
        _ => RunDocument.Read(text, "page").Issues,
    });

    private static IEnumerable<string> Members(string text)
    {
        var document = DocumentReading.Of(text, "page", DocumentLimits.Plan);
        var names = document.Issues.Count > 0 ? [] : JObject.Parse(text).Properties().Select(member => member.Name).ToList();
        document.Bind(from =>
        {
            from.Reading.Currency = Currency.Of("EUR");
            foreach (var name in names)
                if (s_members.TryGetValue(name, out var read))
                    read(from);
            return from.Build(() => "");
        });
        return Texts(document.Issues);
    }

    private static IEnumerable<string> Alone(string text)
    {
        var findings = s_families.Select(read => Alone(text, read)).ToList();
        return findings.Any(one => one.Count == 0) ? [] : findings.MinBy(one => one.Count)!;
    }

    private static List<string> Alone(string text, Func<ObjectReader, object?> read)
    {
        var document = DocumentReading.Of(text, "page", DocumentLimits.Plan);
        document.Bind(from =>
        {
            from.Reading.Currency = Currency.Of("EUR");
            return read(from);
        });
        return [.. Texts(document.Issues)];
    }

    private static IEnumerable<string> Texts(IEnumerable<Issue> issues) => issues.Select(issue => issue.ToString());

    /// <summary>Objects that stand below each other in one block.</summary>
    private static IEnumerable<string> Objects(string text)
    {
        var (depth, first) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth > 0 || text[i] != '}')
                continue;
            yield return text[first..(i + 1)].Trim();
            first = i + 1;
        }
    }
}
