using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>No binary floating point in the domain: neither written nor inferred, and none in the public model of the libraries.</summary>
public sealed class ExactNumbersTests
{
    private const string Exempt = "src/CompPlan/Attribution/Analysis/";

    [Fact]
    public void No_expression_of_the_domain_is_binary_floating_point()
    {
        var compilation = Meaning.DomainCompilation;
        Rule.Kept(Meaning.DomainSources
            .Where(source => !source.Path.StartsWith(Exempt, StringComparison.Ordinal))
            .SelectMany(source => Violations(source, compilation)));
    }

    [Theory]
    [InlineData("CompPlan")]
    [InlineData("CompPlan.Json")]
    public void No_public_member_speaks_of_binary_floating_point(string assembly) =>
        Rule.Kept(Violations(PublicModel.Types(Assembly.Load(assembly))));

    [Theory]
    [InlineData("public object M() => 1.5;")]
    [InlineData("public object M(int x) => System.Math.Sqrt(x);")]
    [InlineData("public double? P => null;")]
    [InlineData("public void M() { var x = new System.TimeSpan(1).TotalDays; }")]
    [InlineData("public int M(System.Collections.Generic.List<float> x) => x.Count;")]
    [InlineData("public object M(int x) => (System.Half)x;")]
    [InlineData("public bool M(decimal x) => (double)x > 0;")]
    public void Binary_floating_point_is_found(string member) => Assert.NotEmpty(Planted(member));

    [Theory]
    [InlineData("public decimal M(decimal x) => x * 1.5m;")]
    [InlineData("public long M(long x) => System.Math.Abs(x);")]
    public void Exact_numbers_are_fine(string member) => Assert.Empty(Planted(member));

    [Fact]
    public void Binary_floating_point_in_a_public_model_is_found() => Assert.Equal(3, Violations([typeof(Planting)]).Count());

    private static IEnumerable<string> Planted(string member)
    {
        var source = SourceFile.Of("src/CompPlan/Planted.cs", $"namespace CompPlan; public class Planted {{ {member} }}");
        return Violations(source, Meaning.Of([source]));
    }

    private static IEnumerable<string> Violations(SourceFile source, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(source.Tree);
        return source.Tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
            .Where(node => IsBinary(model.GetTypeInfo(node).Type) || IsBinary(model.GetTypeInfo(node).ConvertedType))
            .Select(node => $"{source.At(node)}: '{node}' is binary floating point.");
    }

    private static bool IsBinary(ITypeSymbol? type) => type is not null
        && (type.SpecialType is SpecialType.System_Double or SpecialType.System_Single
            || type.ToDisplayString() is "System.Half" or "double?" or "float?" or "System.Half?");

    private static IEnumerable<string> Violations(IEnumerable<Type> types) =>
        from use in types.SelectMany(PublicModel.Uses)
        where use.Type == typeof(double) || use.Type == typeof(float) || use.Type == typeof(Half)
        select $"{use.Member}: {use.Type.Name}.";

    public sealed class Planting
    {
        public double? Ratio => null;

        public static IReadOnlyList<float> Many(Half one) => [(float)one];
    }
}
