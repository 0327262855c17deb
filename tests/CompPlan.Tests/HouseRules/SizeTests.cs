using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>A file has at most 300 lines, and a function fits a screen.</summary>
public sealed class SizeTests
{
    private const int FileLines = 300;
    private const int FunctionLines = 60;

    [Theory]
    [InlineData("CompPlan")]
    [InlineData("CompPlan.Json")]
    [InlineData("CompPlan.Tool")]
    public void Files_and_functions_stay_small(string project) =>
        Rule.Kept(Repository.Sources(project).SelectMany(Violations));

    [Fact]
    public void A_long_file_is_found()
    {
        Assert.Single(Violations(Planted(new string('\n', FileLines + 1))));
        Assert.Empty(Violations(Planted(new string('\n', FileLines))));
    }

    [Fact]
    public void A_long_function_is_found()
    {
        Assert.Single(Violations(Planted("class C { void M() {" + new string('\n', FunctionLines) + "} }")));
        Assert.Empty(Violations(Planted("class C { void M() {" + new string('\n', FunctionLines - 1) + "} }")));
        Assert.Single(Violations(Planted("class C { int P => 1 +" + new string('\n', FunctionLines) + "1; }")));
    }

    private static SourceFile Planted(string text) => SourceFile.Of("src/CompPlan/Planted.cs", text);

    private static IEnumerable<string> Violations(SourceFile source)
    {
        var lines = source.Tree.GetText().Lines;
        var count = lines[^1].Span.IsEmpty ? lines.Count - 1 : lines.Count;
        if (count > FileLines)
            yield return $"{source.Path}: {count} lines, at most {FileLines}.";

        var functions = source.Tree.GetRoot().DescendantNodes().Where(node => node is BaseMethodDeclarationSyntax
            or BasePropertyDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        foreach (var function in functions)
        {
            var span = source.Tree.GetLineSpan(function.Span);
            var length = span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
            if (length > FunctionLines)
                yield return $"{source.At(function)}: a function of {length} lines, at most {FunctionLines}.";
        }
    }
}
