using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>Names are the trade's words: no type is named for a vague duty.</summary>
public sealed partial class NamingTests
{
    private static readonly string[] Banned = ["Manager", "Helper", "Helpers", "Service", "Context", "Info", "Util", "Utils", "Utility"];

    [Theory]
    [InlineData("CompPlan")]
    [InlineData("CompPlan.Json")]
    [InlineData("CompPlan.Tool")]
    public void No_type_has_a_vague_name(string project) =>
        Rule.Kept(Repository.Sources(project).SelectMany(Violations));

    [Theory]
    [InlineData("class PlanManager { }", 1)]
    [InlineData("class PlanInfo { class HelperOfIt { } }", 2)]
    [InlineData("record Information; class Serviceable { } enum Contexts { }", 0)]
    public void A_vague_name_is_found(string text, int count) =>
        Assert.Equal(count, Violations(SourceFile.Of("src/CompPlan/Planted.cs", text)).Count());

    private static IEnumerable<string> Violations(SourceFile source) =>
        from type in source.Tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        from word in Words().Matches(type.Identifier.Text).Select(match => match.Value)
        where Banned.Contains(word)
        select $"{source.At(type)}: {type.Identifier.Text} is named {word}; say it in the trade's words.";

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}
