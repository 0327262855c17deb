using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>A stage uses the stages before it and none after it: in signatures, in bodies and in using directives.</summary>
public sealed class StageOrderTests
{
    private static readonly string[] Stages =
    [
        "Values", "Rounding", "Periods", "Facts", "People", "Curves", "Attribution", "Commitments", "Measures", "Goals",
        "Funding", "Splits", "Distribution", "Plans", "Runs", "Statements",
    ];

    [Fact]
    public void No_stage_uses_a_later_one()
    {
        var compilation = Meaning.DomainCompilation;
        Rule.Kept(Meaning.DomainSources.SelectMany(source => Violations(source, compilation)));
    }

    [Fact]
    public void The_sources_are_understood()
    {
        // Without this a compilation that resolves nothing would keep every rule.
        var errors = Meaning.DomainCompilation.GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => found.ToString());
        Rule.Kept(errors);
    }

    [Theory]
    [InlineData("Values", "public CompPlan.Plans.Plan? Later;")]
    [InlineData("Values", "public object Later() => new CompPlan.Plans.Plan();")]
    [InlineData("Funding", "public object Later() => CompPlan.Plans.Plan.Make();")]
    [InlineData("Plans", "public object? Later(object x) => x as CompPlan.Validation.Top;")]
    [InlineData("Garage", "")]
    public void A_use_of_a_later_stage_or_an_unknown_stage_is_found(string stage, string member) =>
        Assert.NotEmpty(Planted(stage, member));

    [Theory]
    [InlineData("Runs", "public CompPlan.Plans.Plan? Earlier;")]
    [InlineData("Plans", "public CompPlan.Plans.Plan? Same;")]
    [InlineData("Validation", "public CompPlan.Plans.Plan? Below;")]
    public void A_use_of_an_earlier_stage_is_fine(string stage, string member) => Assert.Empty(Planted(stage, member));

    private static string[] Planted(string stage, string member)
    {
        var user = SourceFile.Of("src/CompPlan/User.cs", $"namespace CompPlan.{stage}; public class User {{ {member} }}");
        var plan = SourceFile.Of("src/CompPlan/Plan.cs", "namespace CompPlan.Plans; public class Plan { public static object Make() => 1; }");
        var top = SourceFile.Of("src/CompPlan/Top.cs", "namespace CompPlan.Validation; public class Top { }");
        return [.. Violations(user, Meaning.Of([user, plan, top]))];
    }

    private static IEnumerable<string> Violations(SourceFile source, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(source.Tree);
        var root = source.Tree.GetRoot();
        var home = root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";
        if (Level(home) is not { } level)
        {
            yield return $"{source.Path}: the namespace '{home}' is no stage.";
            yield break;
        }

        foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
            if (NamespaceOf(model.GetSymbolInfo(name).Symbol) is { } used && Level(used) > level)
                yield return $"{source.At(name)}: {home} uses {name} of {used}, a later stage.";
    }

    private static string? NamespaceOf(ISymbol? symbol)
    {
        var space = symbol is INamespaceSymbol ? symbol : symbol?.ContainingNamespace;
        return space?.ToDisplayString() is { } name && name.StartsWith("CompPlan.", StringComparison.Ordinal) ? name : null;
    }

    /// <summary>The height of a stage; the library's own namespace and the validation stand on top of all.</summary>
    private static int? Level(string space)
    {
        var parts = space.Split('.');
        if (parts[0] != "CompPlan")
            return null;
        if (parts.Length == 1 || parts[1] == "Validation")
            return Stages.Length;
        var index = Array.IndexOf(Stages, parts[1]);
        return index < 0 ? null : index;
    }
}
