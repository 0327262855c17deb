using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>
/// The analysis of channels proposes and never pays: nothing outside its folder uses anything in it, so no number of it can reach
/// an amount except through a plan that a person wrote.
/// </summary>
public sealed class AnalysisApartTests
{
    private const string Apart = "CompPlan.Attribution.Analysis";

    [Fact]
    public void Nothing_outside_the_analysis_uses_it()
    {
        SourceFile[] sources = [.. Repository.Sources("CompPlan"), .. Repository.Sources("CompPlan.Json")];
        var compilation = Meaning.Of(sources);
        Rule.Kept(sources.SelectMany(source => Violations(source, compilation)));
    }

    [Fact]
    public void The_analysis_is_there() =>
        Assert.Contains(Meaning.DomainSources, source => source.Path.StartsWith("src/CompPlan/Attribution/Analysis/", StringComparison.Ordinal));

    [Theory]
    [InlineData("public object Pay() => new CompPlan.Attribution.Analysis.Proposal();")]
    [InlineData("public object Pay() => Proposal.Weight;")]
    [InlineData("public Proposal? Pay => null;")]
    [InlineData("public object Pay(object x) => CompPlan.Attribution.Paying.Of(x).Weight;")]
    public void A_use_of_the_analysis_is_found(string member) => Assert.NotEmpty(Planted("CompPlan.Attribution", member));

    [Fact]
    public void A_use_inside_the_analysis_is_fine() => Assert.Empty(Planted(Apart, "public object Pay() => Proposal.Weight;"));

    private static string[] Planted(string home, string member)
    {
        var user = SourceFile.Of("src/CompPlan/User.cs", $"using {Apart}; namespace {home}; public class User {{ {member} }}");
        var proposal = SourceFile.Of(
            "src/CompPlan/Proposal.cs", $"namespace {Apart}; public class Proposal {{ public static int Weight => 1; public class Part {{ public int Weight => 1; }} }}");
        var paying = SourceFile.Of("src/CompPlan/Paying.cs", $"namespace CompPlan.Attribution; public class Paying {{ public static {Apart}.Proposal.Part Of(object x) => new(); }}");
        return [.. Violations(user, Meaning.Of([user, proposal, paying])).Where(found => !found.Contains("using", StringComparison.Ordinal))];
    }

    private static IEnumerable<string> Violations(SourceFile source, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(source.Tree);
        var root = source.Tree.GetRoot();
        var home = root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();
        if (home == Apart)
            yield break;
        foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
            if (IsApart(model.GetSymbolInfo(name).Symbol) || IsApart(model.GetTypeInfo(name).Type))
                yield return $"{source.At(name)}: {name} belongs to the analysis, which proposes and never pays.";
    }

    private static bool IsApart(ISymbol? symbol) => symbol is not null and not INamespaceSymbol && symbol.ContainingNamespace?.ToDisplayString() == Apart;
}
