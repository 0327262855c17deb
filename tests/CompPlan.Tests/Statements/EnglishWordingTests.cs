using System.Text.RegularExpressions;
using CompPlan.Statements;
using CompPlan.Tests.HouseRules;
using Xunit;

namespace CompPlan.Tests.Statements;

/// <summary>Every label that a projection makes has words, and no words are left over.</summary>
public sealed partial class EnglishWordingTests
{
    [Fact]
    public void Labels_and_words_are_the_same_keys()
    {
        var used = Repository.Files("src/CompPlan/Statements", "*Projection.cs")
            .SelectMany(path => LabelKey().Matches(Repository.Read(path)))
            .SelectMany(match => Key().Matches(match.Groups[1].Value).Select(key => key.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(used.Count > 50);
        Assert.Equal(used.Order(StringComparer.Ordinal), EnglishWording.Keys);
    }

    [Theory]
    [InlineData("goal.target", new[] { "revenue", "2026-Q1" }, "target of revenue for 2026-Q1")]
    [InlineData("credit.touch", new[] { "d-1", "s-1", "closing", "won" }, "credit of s-1 as closing in the deal d-1 (won)")]
    [InlineData("credit.touch", new[] { "d-1", "s-1", "closing", "" }, "credit of s-1 as closing in the deal d-1")]
    [InlineData("credit.milestone", new[] { "d-1", "opportunityCreated", "" }, "part of the deal d-1 for 'opportunity created'")]
    public void Labels_are_said_in_words(string key, string[] arguments, string words) =>
        Assert.Equal(words, EnglishWording.Of(Label.Of(key, arguments)));

    [Fact]
    public void A_key_without_words_is_a_fault() =>
        Assert.Throws<KeyNotFoundException>(() => EnglishWording.Of(Label.Of("nothing.such")));

    /// <summary>The first argument of a label, which may choose between two keys.</summary>
    [GeneratedRegex(@"Label\.Of\(\s*((?:[^,()""]*""[^""]*"")+)")]
    private static partial Regex LabelKey();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Key();
}
