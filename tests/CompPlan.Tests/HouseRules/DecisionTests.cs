using System.Text.RegularExpressions;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>Every decision names a test that enforces it, the test exists, and the index lists the decision.</summary>
public sealed partial class DecisionTests
{
    [Fact]
    public void Every_decision_names_the_test_that_enforces_it() => Rule.Kept(
        Repository.Files("docs/decisions", "0*.md").SelectMany(path => Violations(path, Repository.Read(path))));

    [Fact]
    public void The_index_lists_every_decision()
    {
        var index = Repository.Read("docs/decisions/README.md");
        Assert.All(Repository.Files("docs/decisions", "0*.md"), path => Assert.Contains($"({Path.GetFileName(path)})", index, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("# 1\n**Context.** A\n**Decision.** B", 2)]
    [InlineData("# 1\n**Context.** A\n**Decision.** B\n**Enforced by** nobody.", 1)]
    [InlineData("# 1\n**Context.** A\n**Decision.** B\n**Enforced by** `HouseRules/NoSuchTests`.", 1)]
    [InlineData("# 1\n**Context.** A\n**Decision.** B\n**Enforced by** `HouseRules/DecisionTests`.", 0)]
    public void An_unenforced_decision_is_found(string text, int count) => Assert.Equal(count, Violations("planted.md", text).Count());

    private static IEnumerable<string> Violations(string path, string text)
    {
        foreach (var heading in new[] { "**Context.**", "**Decision.**", "**Enforced by**" })
            if (!text.Contains(heading, StringComparison.Ordinal))
                yield return $"{path}: {heading} is missing.";
        var named = TestName().Matches(text[Math.Max(0, text.IndexOf("**Enforced by**", StringComparison.Ordinal))..]).Select(match => match.Groups[1].Value).ToList();
        if (named.Count == 0)
            yield return $"{path}: no test is named.";
        foreach (var test in named.Where(test => !File.Exists(Path.Combine(Repository.Root, "tests", "CompPlan.Tests", test + ".cs"))))
            yield return $"{path}: there is no {test}.";
    }

    [GeneratedRegex("`([A-Za-z]+(?:/[A-Za-z]+)+)`")]
    private static partial Regex TestName();
}
