using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>
/// Every public member of the libraries is documented. The compiler asks for a comment (CS1591, an error); this asks that the
/// comment says something and that nobody silences the compiler.
/// </summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Every_public_member_says_what_it_is()
    {
        SourceFile[] sources = [.. Repository.Sources("CompPlan"), .. Repository.Sources("CompPlan.Json")];
        var compilation = Meaning.Of(sources);
        Rule.Kept(sources.SelectMany(source => Violations(source, compilation)));
    }

    [Theory]
    [InlineData("CompPlan")]
    [InlineData("CompPlan.Json")]
    public void The_compiler_asks_for_comments(string project)
    {
        var text = Repository.Read($"src/{project}/{project}.csproj");
        var settings = XDocument.Parse(text).Descendants();
        Assert.Contains(settings, setting => setting.Name.LocalName == "GenerateDocumentationFile" && setting.Value == "true");
        Assert.DoesNotContain("NoWarn", text + Repository.Read("Directory.Build.props"), StringComparison.Ordinal);
        var silenced = Repository.Read(".editorconfig").Split('[').Where(section => section.Contains("CS1591", StringComparison.Ordinal));
        Assert.All(silenced, section => Assert.StartsWith("tests/", section, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public class C { }")]
    [InlineData("/// <summary></summary>\npublic class C { }")]
    [InlineData("/// <summary>A thing.</summary>\npublic class C { /// <summary> </summary>\npublic int P => 1; }")]
    [InlineData("/// <summary>A thing.</summary>\npublic class C { /// <remarks>Only this.</remarks>\npublic int M() => 1; }")]
    [InlineData("/// <summary>A thing.</summary>\npublic enum C { One }")]
    [InlineData("/// <summary>A thing.</summary>\npublic abstract class C { protected int F = 1; }")]
    public void A_silent_comment_is_found(string text) => Assert.NotEmpty(Planted(text));

    [Theory]
    [InlineData("/// <summary>A thing.</summary>\npublic class C { /// <inheritdoc/>\npublic override string ToString() => \"\"; private int F = 1; }")]
    [InlineData("/// <summary><see cref=\"string\"/></summary>\npublic class C { internal class D { public int P => 1; } }")]
    [InlineData("class C { public int P => 1; }")]
    public void A_comment_that_speaks_is_fine(string text) => Assert.Empty(Planted(text));

    private static IEnumerable<string> Planted(string text)
    {
        var source = SourceFile.Of("src/CompPlan/Planted.cs", "namespace CompPlan;\n" + text);
        return Violations(source, Meaning.Of([source]));
    }

    private static IEnumerable<string> Violations(SourceFile source, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(source.Tree);
        var nodes = source.Tree.GetRoot().DescendantNodes()
            .Where(node => node is MemberDeclarationSyntax and not (BaseNamespaceDeclarationSyntax or FieldDeclarationSyntax) or VariableDeclaratorSyntax);
        return
            from node in nodes
            let symbol = model.GetDeclaredSymbol(node)
            where symbol is not null and not ILocalSymbol && IsVisible(symbol) && !Speaks(symbol.GetDocumentationCommentXml())
            select $"{source.At(node)}: {symbol.ToDisplayString()} is not documented.";
    }

    private static bool IsVisible(ISymbol symbol)
    {
        for (ISymbol? outer = symbol; outer is not null and not INamespaceSymbol; outer = outer.ContainingSymbol)
            if (outer.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        return true;
    }

    private static bool Speaks(string? xml)
    {
        if (string.IsNullOrWhiteSpace(xml))
            return false;
        var comment = XElement.Parse(xml);
        return comment.Descendants("inheritdoc").Any()
            || comment.Elements("summary").Any(summary => summary.HasElements || !string.IsNullOrWhiteSpace(summary.Value));
    }
}
