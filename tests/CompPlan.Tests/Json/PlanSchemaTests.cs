using CompPlan.Json;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Plans;
using CompPlan.Json.Syntax;
using CompPlan.Values;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using Xunit;

namespace CompPlan.Tests.Json;

/// <summary>The published schema and the codecs say the same: walked side by side over a plan with every variant and every member.</summary>
public class PlanSchemaTests
{
    private static readonly JObject Schema = JObject.Parse(PlanSchema.Text);

    [Fact]
    public async Task The_plans_with_every_variant_satisfy_the_schema()
    {
        var validator = await Validator();
        Assert.All(SamplePlans.All, sample => Assert.Empty(validator.Validate(sample)));
    }

    [Theory]
    [InlineData("\"kind\": \"linear\"", "\"kind\": \"Linear\"")]
    [InlineData("\"kind\": \"linear\"", "\"kind\": \"step\"")]
    [InlineData("\"version\": 3,", "")]
    [InlineData("\"version\": 3,", "\"version\": 3, \"comment\": 1,")]
    [InlineData("\"version\": 3,", "\"version\": \"3\",")]
    [InlineData("\"compplan/1\"", "\"compplan/2\"")]
    [InlineData("\"30000.00\"", "30000")]
    [InlineData("\"30000.00\"", "\"30,000.00\"")]
    [InlineData("\"id\": \"team\"", "\"id\": \"the team\"")]
    [InlineData("\"EUR\"", "\"eur\"")]
    [InlineData("\"200/3\"", "\"66,7\"")]
    [InlineData("\"cadence\": \"monthly\"", "\"cadence\": \"3-monthly\"")]
    [InlineData("\"cadence\": \"monthly\"", "\"cadence\": \"121-monthly\"")]
    [InlineData("\"cadence\": \"monthly\"", "\"cadence\": \"02-monthly\"")]
    [InlineData("\"effectiveFrom\": \"2026-01-01\"", "\"effectiveFrom\": \"2026-01-01T00:00:00Z\"")]
    public async Task A_broken_document_does_not_satisfy_the_schema(string right, string wrong)
    {
        Assert.Contains(right, SamplePlans.EveryVariant, StringComparison.Ordinal);
        var text = SamplePlans.EveryVariant.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEmpty((await Validator()).Validate(text));
        Assert.NotEmpty(PlanDocument.Read(text, "plan.json").Issues);
    }

    [Fact]
    public void Every_member_that_a_codec_reads_is_in_the_schema_and_the_other_way_round()
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sample in SamplePlans.All)
            foreach (var from in ReadObjects(sample))
            {
                var definition = DefinitionAt(sample, from.Path);
                visited.Add(definition.Path);
                Assert.Equal(
                    ((JObject)definition["properties"]!).Properties().Select(property => property.Name).Order(StringComparer.Ordinal),
                    from.Asked.Order(StringComparer.Ordinal));
            }
        var all = Schema.SelectTokens("$..properties").Where(IsObjectDefinition).Select(properties => properties.Parent!.Parent!.Path);
        Assert.Equal(all.Order(StringComparer.Ordinal), visited.Order(StringComparer.Ordinal));
    }

    public static TheoryData<string> Samples() => [.. SamplePlans.All];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_member_is_required_by_the_schema_where_the_codec_requires_it(string sample)
    {
        var tree = JObject.Parse(sample);
        foreach (var member in tree.Descendants().OfType<JProperty>().ToList())
        {
            var owner = (JObject)member.Parent!;
            var place = owner.Properties().ToList().IndexOf(member);
            var required = DefinitionAt(sample, owner.Path)["required"]?.Any(name => (string)name! == member.Name) ?? false;
            var path = member.Value.Path;
            member.Remove();
            var missing = Read(tree.ToString()).Any(issue => issue.Path == path
                && issue.Code is IssueCodes.MissingField or DocumentCodes.UnitMissing or DocumentCodes.VersionUnsupported);
            Assert.True(required == missing, $"{path}: required by the schema {required}, by the codec {missing}");
            var rest = owner.Properties().Skip(place).ToList();
            rest.ForEach(property => property.Remove());
            owner.Add(member);
            rest.ForEach(property => owner.Add(property));
        }
    }

    private static bool IsObjectDefinition(JToken properties) => properties.Parent?.Parent is JObject definition && (string?)definition["type"] == "object";

    private static Task<JsonSchema> Validator() => JsonSchema.FromJsonAsync(PlanSchema.Text);

    private static JObject DefinitionAt(string sample, string path)
    {
        var definition = Schema;
        JToken data = JObject.Parse(sample);
        foreach (var step in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            if (step.EndsWith(']'))
            {
                data = data[int.Parse(step[..^1], System.Globalization.CultureInfo.InvariantCulture)]!;
                definition = (JObject)definition["items"]!;
            }
            else
            {
                data = data[step]!;
                definition = (JObject)definition["properties"]![step]!;
            }
            definition = Resolved(definition, data);
        }
        return definition;
    }

    private static JObject Resolved(JObject definition, JToken data)
    {
        while ((string?)definition["$ref"] is { } reference)
            definition = (JObject)Schema["definitions"]![reference["#/definitions/".Length..]]!;
        return data is JObject members && definition["oneOf"] is JArray variants
            ? variants.Select(variant => Resolved((JObject)variant, JValue.CreateNull())).Single(variant => Describes(variant, members))
            : definition;
    }

    /// <summary>A variant is told by its kind; what has no kind, by whether it states a unit.</summary>
    private static bool Describes(JObject variant, JObject members) => variant.SelectToken("properties.kind.enum[0]") is { } kind
        ? (string?)kind == (string?)members["kind"]
        : members.ContainsKey("unit") == (variant.SelectToken("properties.unit") is not null);

    private static List<ObjectReader> ReadObjects(string text)
    {
        var findings = new Findings("plan.json");
        var observed = new List<ObjectReader>();
        PlanCodec.Read(new Reading(findings, observed).Root(Gate.Read(text, DocumentLimits.Plan, findings)!));
        Assert.Empty(findings.ToList());
        return observed;
    }

    private static ValueList<Issue> Read(string text)
    {
        var findings = new Findings("plan.json");
        PlanCodec.Read(new Reading(findings).Root(Gate.Read(text, DocumentLimits.Plan, findings)!));
        return findings.ToList();
    }
}
