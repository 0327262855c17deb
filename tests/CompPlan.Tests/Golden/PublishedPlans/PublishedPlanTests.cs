using CompPlan.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace CompPlan.Tests.Golden.PublishedPlans;

/// <summary>
/// Plans of company filings, reports and agreements as plan documents; every printed figure that reads an input or a curve comes
/// out exactly. The arithmetic and the source of each stand in its <c>checks.json</c>, with what is listed and not tested and, in
/// <c>notes</c>, what the source leaves open.
/// </summary>
public class PublishedPlanTests
{
    public static TheoryData<string, string> Checks() => Rows(plan => plan.Checks);

    public static TheoryData<string, string> Worked() => Rows(plan => plan.Worked);

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_published_figure_comes_out_as_printed(string plan, string check) => AssertFigure(plan, published => published.Checks, check);

    [Theory]
    [MemberData(nameof(Worked))]
    public void A_figure_worked_out_by_hand_comes_out_of_the_plan(string plan, string check) => AssertFigure(plan, published => published.Worked, check);

    [Fact]
    public void Twenty_eight_plans_are_documents() => Assert.Equal(28, Folders().Count());

    [Fact]
    public void Each_plan_is_tested_by_a_figure() => Assert.All(
        Folders(), folder => Assert.True(PublishedPlan.Read(folder) is var plan && plan.Checks.Count + plan.Worked.Count > 0, folder));

    [Fact]
    public void Each_plan_is_written_canonically()
    {
        foreach (var file in Folders().SelectMany(PublishedPlan.PlanFiles))
        {
            var text = File.ReadAllText(file);
            Assert.Equal(text, PlanDocument.Write(PlanDocument.Read(text, "plan.json").Plan!));
        }
    }

    private static IEnumerable<string> Folders() =>
        Directory.EnumerateDirectories(PublishedPlan.Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    private static TheoryData<string, string> Rows(Func<PublishedPlan, IReadOnlyList<JObject>> checks)
    {
        var data = new TheoryData<string, string>();
        foreach (var folder in Folders())
            foreach (var check in checks(PublishedPlan.Read(folder)))
                data.Add(folder, (string)check["id"]!);
        return data;
    }

    private static void AssertFigure(string plan, Func<PublishedPlan, IReadOnlyList<JObject>> checks, string id)
    {
        var published = PublishedPlan.Read(plan);
        var expected = checks(published).Single(one => (string)one["id"]! == id);
        Assert.Equal((string)expected["published"]!, published.Figure(expected));
    }
}
