using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>A fresh clone builds with whatever SDK and source the machine has, and shows only three folders.</summary>
public sealed partial class CheckoutTests
{
    [Fact]
    public void No_source_and_no_sdk_is_pinned()
    {
        Assert.DoesNotContain("http", Repository.Read("nuget.config"), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(XDocument.Parse(Repository.Read("nuget.config")).Descendants("packageSources"));
        Assert.False(File.Exists(Path.Combine(Repository.Root, "global.json")));
    }

    [Fact]
    public void Ahead_of_time_settings_stay_out_of_the_projects()
    {
        string[] projects = [.. Repository.Files("src", "*.csproj"), .. Repository.Files("tests", "*.csproj"), "Directory.Build.props"];
        Assert.All(projects, project => Assert.DoesNotMatch(AheadOfTime(), Repository.Read(project)));
        Assert.Matches(AheadOfTime(), "<PublishAot>true</PublishAot>");
    }

    [Fact]
    public void Only_three_folders_are_visible()
    {
        string[] expected = ["docs", "src", "tests"];
        string[] output = ["artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];
        var visible = Directory.EnumerateDirectories(Repository.Root).Select(path => Path.GetFileName(path)!)
            .Where(name => !name.StartsWith('.') && !output.Contains(name));
        Assert.Subset(expected.ToHashSet(), visible.ToHashSet());
    }

    [Fact]
    public void Warnings_are_errors_but_for_what_a_registry_says_later()
    {
        var settings = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants().ToLookup(node => node.Name.LocalName, node => node.Value);
        Assert.Equal("true", settings["TreatWarningsAsErrors"].Single());
        Assert.Equal("true", settings["CheckForOverflowUnderflow"].Single());
        Assert.Equal("enable", settings["Nullable"].Single());
        Assert.Equal(["NU1901", "NU1902", "NU1903", "NU1904", "NETSDK1138"], settings["WarningsNotAsErrors"].Single().Split(';'));
    }

    [GeneratedRegex("PublishAot|PublishTrimmed|PublishReadyToRun|IsAotCompatible|RuntimeIdentifier")]
    private static partial Regex AheadOfTime();
}
