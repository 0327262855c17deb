using CompPlan.Json;
using CompPlan.Tests.HouseRules;
using NJsonSchema;
using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary>The plan of the sample is written as the library writes it, and its schema holds.</summary>
public sealed class SamplePlanTests
{
    private static string Text { get; } = Repository.Read("docs/samples/inbound/plan.json");

    [Fact]
    public void It_is_canonical()
    {
        var reading = PlanDocument.Read(Text, "plan.json");

        Assert.Empty(reading.Issues);
        Assert.Equal(Text, PlanDocument.Write(reading.Plan!));
    }

    [Fact]
    public async Task It_satisfies_the_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(PlanSchema.Text);

        Assert.Empty(schema.Validate(Text));
    }
}
