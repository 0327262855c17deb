using CompPlan.Json;
using Xunit;

namespace CompPlan.Tests.Golden.PublishedPlans;

/// <summary>
/// Plans of company filings, reports and agreements as plan documents; every printed figure that reads an input or a curve comes
/// out exactly. The arithmetic and the source of each stand in its <c>checks.json</c>, with what is listed and not tested.
/// </summary>
public class PublishedPlanTests
{
    public static TheoryData<string, string> Checks()
    {
        var data = new TheoryData<string, string>();
        foreach (var folder in Directory.EnumerateDirectories(PublishedPlan.Folder).Order(StringComparer.Ordinal))
            foreach (var check in PublishedPlan.Read(Path.GetFileName(folder)).Checks)
                data.Add(Path.GetFileName(folder), (string)check["id"]!);
        return data;
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_published_figure_comes_out_as_printed(string plan, string check)
    {
        var published = PublishedPlan.Read(plan);
        var expected = published.Checks.Single(one => (string)one["id"]! == check);
        Assert.Equal((string)expected["published"]!, published.Figure(expected));
    }

    [Fact]
    public void At_least_six_plans_are_tested() =>
        Assert.True(Checks().Select(row => row[0]).Distinct().Count() >= 6);

    [Fact]
    public void Each_plan_is_written_canonically()
    {
        foreach (var folder in Directory.EnumerateDirectories(PublishedPlan.Folder))
        {
            var text = File.ReadAllText(Path.Combine(folder, "plan.json"));
            Assert.Equal(text, PlanDocument.Write(PlanDocument.Read(text, "plan.json").Plan!));
        }
    }
}
