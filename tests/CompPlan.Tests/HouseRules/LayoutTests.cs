using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>Folder = namespace, a folder never bears the name of a type in it, one public type a file named as the file.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("CompPlan")]
    [InlineData("CompPlan.Json")]
    [InlineData("CompPlan.Tool")]
    public void Every_source_lies_where_its_namespace_says(string project) =>
        Rule.Kept(Repository.Sources(project).SelectMany(source => Violations(project, source)));

    [Theory]
    [InlineData("src/CompPlan/Goals/Goal.cs", "namespace CompPlan.Plans; public class Goal { }", "namespace")]
    [InlineData("src/CompPlan/Goals/Goal.cs", "namespace CompPlan.Goals; public class Target { }", "file")]
    [InlineData("src/CompPlan/Goals/Goal.cs", "namespace CompPlan.Goals; public class Goal { } public class Target { }", "one public type")]
    [InlineData("src/CompPlan/Goals/Goal.cs", "namespace CompPlan.Goals; public class Goal { public class Target { } }", "one public type")]
    [InlineData("src/CompPlan/Goals/Goals.cs", "namespace CompPlan.Goals; public class Goals { }", "folder")]
    [InlineData("src/CompPlan/Goals/Goal.cs", "namespace CompPlan.Goals; internal class Target { }", "file")]
    public void A_misplaced_type_is_found(string path, string text, string word) =>
        Assert.Contains(Violations("CompPlan", SourceFile.Of(path, text)), found => found.Contains(word, StringComparison.Ordinal));

    [Theory]
    [InlineData("src/CompPlan/Goals/Goal.cs", "namespace CompPlan.Goals; public class Goal { private class Part { } } internal class Other { }")]
    [InlineData("src/CompPlan/BonusCalculator.cs", "namespace CompPlan; public static class BonusCalculator { }")]
    public void A_type_in_its_place_is_fine(string path, string text) =>
        Assert.Empty(Violations("CompPlan", SourceFile.Of(path, text)));

    private static IEnumerable<string> Violations(string project, SourceFile source)
    {
        var root = source.Tree.GetRoot();
        var types = root.DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax).ToList();
        if (types.Count == 0)
            yield break;

        var folders = source.Path.Split('/')[2..^1];
        var expected = string.Join('.', [project, .. folders]);
        var actual = root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();
        if (actual != expected)
            yield return $"{source.Path}: expected the namespace {expected}, found {actual}.";

        var visible = types.Where(type => type.Modifiers.Any(modifier => modifier.Text == "public") && IsReachable(type)).Select(Name).ToList();
        if (visible.Count > 1)
            yield return $"{source.Path}: one public type a file, found {string.Join(", ", visible)}.";

        // The first dot ends the name, so that a long type may lie in Type.cs and Type.Part.cs.
        var stem = Path.GetFileName(source.Path).Split('.')[0];
        var top = types.Where(type => type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax).Select(Name).ToList();
        var named = visible.Count > 0 ? visible[..1] : top;
        if (!named.Contains(stem))
            yield return $"{source.Path}: the file bears another name than its type {named[0]}.";

        foreach (var name in top.Where(name => folders.Length > 0 && name == folders[^1]))
            yield return $"{source.Path}: the folder bears the name of the type {name} in it.";
    }

    private static bool IsReachable(SyntaxNode type) =>
        type.Ancestors().OfType<BaseTypeDeclarationSyntax>().All(outer => outer.Modifiers.Any(modifier => modifier.Text == "public"));

    private static string Name(MemberDeclarationSyntax type) =>
        type is BaseTypeDeclarationSyntax named ? named.Identifier.Text : ((DelegateDeclarationSyntax)type).Identifier.Text;
}
