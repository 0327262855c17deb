using System.Text.Json;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>
/// What an application gains by adding the packages was decided: NodaTime and FluentValidation with the domain, Newtonsoft.Json
/// with the documents. A package that joins them, directly or through another, fails here.
/// </summary>
public sealed class RuntimePackagesTests
{
    private static readonly string[] BuildOnly =
        ["Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.CodeAnalysis.PublicApiAnalyzers"];

    [Theory]
    [InlineData("CompPlan", "FluentValidation", "NodaTime")]
    [InlineData("CompPlan.Json", "CompPlan", "FluentValidation", "Newtonsoft.Json", "NodaTime")]
    public void The_runtime_tree_is_the_decided_one(string library, params string[] decided) =>
        Assert.Equal(decided, RuntimeTree(library, RunningDependencies()));

    [Theory]
    [InlineData("CompPlan", "FluentValidation", "NodaTime")]
    [InlineData("CompPlan.Json", "CompPlan", "FluentValidation", "Newtonsoft.Json", "NodaTime")]
    public void The_lock_file_holds_nothing_else(string library, params string[] decided) =>
        Assert.Equal(decided, LockedTree(Repository.Read($"src/{library}/packages.lock.json")));

    [Theory]
    [InlineData("src/CompPlan")]
    [InlineData("src/CompPlan.Json")]
    [InlineData("src/CompPlan.Tool")]
    [InlineData("tests/CompPlan.Tests")]
    [InlineData("tests/CompPlan.Benchmarks")]
    public void Every_project_is_locked(string project) =>
        Assert.Contains("contentHash", Repository.Read($"{project}/packages.lock.json"), StringComparison.Ordinal);

    [Fact]
    public void Analyzers_do_not_travel_with_the_packages() => Assert.All(
        BuildOnly, name => Assert.DoesNotContain(name, RunningDependencies(), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void A_gained_package_is_found()
    {
        const string dependencies = """
            { "targets": { "net": {
              "CompPlan/1.0.0": { "dependencies": { "NodaTime": "3.3.7" } },
              "NodaTime/3.3.7": { "dependencies": { "Stowaway": "1.0.0" } },
              "Stowaway/1.0.0": { },
              "Elsewhere/1.0.0": { } } } }
            """;
        Assert.Equal(["NodaTime", "Stowaway"], RuntimeTree("CompPlan", dependencies));

        const string locked = """
            { "dependencies": { "net10.0": {
              "Microsoft.CodeAnalysis.PublicApiAnalyzers": { "type": "Direct" },
              "NodaTime": { "type": "Direct" }, "Stowaway": { "type": "Transitive" } } } }
            """;
        Assert.Equal(["NodaTime", "Stowaway"], LockedTree(locked));
    }

    /// <summary>What the running test host resolved: the tree as it was built, not as it was asked for.</summary>
    private static string RunningDependencies() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "CompPlan.Tests.deps.json"));

    private static string[] RuntimeTree(string library, string dependenciesJson)
    {
        using var document = JsonDocument.Parse(dependenciesJson);
        var target = document.RootElement.GetProperty("targets").EnumerateObject().Single().Value;
        var edges = target.EnumerateObject().ToDictionary(
            entry => entry.Name.Split('/')[0],
            entry => entry.Value.TryGetProperty("dependencies", out var next) ? next.EnumerateObject().Select(edge => edge.Name).ToArray() : [],
            StringComparer.Ordinal);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(edges[library]);
        while (open.TryPop(out var name))
            if (found.Add(name))
                foreach (var next in edges[name])
                    open.Push(next);
        return [.. found];
    }

    private static string[] LockedTree(string lockJson)
    {
        using var document = JsonDocument.Parse(lockJson);
        return [.. document.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Select(entry => entry.Value.GetProperty("type").GetString() == "Project" ? ProjectName(entry.Name) : entry.Name)
            .Where(name => !BuildOnly.Contains(name))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Lock files write project names in lower case.</summary>
    private static string ProjectName(string name) => name == "compplan" ? "CompPlan" : name;
}
