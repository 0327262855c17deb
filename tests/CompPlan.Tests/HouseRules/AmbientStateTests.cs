using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>
/// No clock, no culture, no chance, no files: every banned symbol exists, the bans are wired, and what the ban lists cannot
/// say (a number put into a text by the machine's culture, strings sorted by it) is found in the sources.
/// </summary>
public sealed class AmbientStateTests
{
    private static readonly string[] Lists = ["src/BannedSymbols.txt", "src/BannedSymbols.Libraries.txt"];

    private static readonly Lazy<(IReadOnlyList<SourceFile> Sources, CSharpCompilation Compilation)> Libraries = new(() =>
    {
        IReadOnlyList<SourceFile> sources = [.. Repository.Sources("CompPlan"), .. Repository.Sources("CompPlan.Json")];
        return (sources, Meaning.Of(sources));
    });

    [Fact]
    public void Every_banned_symbol_exists()
    {
        // A misspelt ban would ban nothing.
        var missing = Lists.SelectMany(Banned).Where(id => Resolve(id, Libraries.Value.Compilation).Count == 0);
        Rule.Kept(missing);
    }

    [Fact]
    public void The_ban_lists_reach_the_compiler()
    {
        var properties = Repository.Read("Directory.Build.props");
        Assert.All(Lists, list => Assert.Contains($"<AdditionalFiles Include=\"$(MSBuildThisFileDirectory){list}\"", properties, StringComparison.Ordinal));
        Assert.Contains(
            "<GlobalPackageReference Include=\"Microsoft.CodeAnalysis.BannedApiAnalyzers\"",
            Repository.Read("Directory.Packages.props"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_switches_a_ban_off() => Rule.Kept(
        from source in new[] { "CompPlan", "CompPlan.Json", "CompPlan.Tool" }.SelectMany(Repository.Sources)
        where source.Tree.GetText().ToString().Contains("#pragma warning disable", StringComparison.Ordinal)
            || source.Tree.GetText().ToString().Contains("SuppressMessage", StringComparison.Ordinal)
        select source.Path);

    [Fact]
    public void No_text_and_no_order_depends_on_the_culture() =>
        Rule.Kept(Libraries.Value.Sources.SelectMany(source => Violations(source, Libraries.Value.Compilation)));

    [Theory]
    [InlineData("public string M(long x) => $\"{x} days\";")]
    [InlineData("public string M(decimal? x) => $\"{x:0.00}\";")]
    [InlineData("public string M(NodaTime.LocalDate x) => $\"{x}\";")]
    [InlineData("public string M(long x) => \"days: \" + x;")]
    [InlineData("public object M(System.Collections.Generic.List<string> x) => x.OrderBy(y => y);")]
    [InlineData("public object M(System.Collections.Generic.List<string> x) => x.OrderByDescending(y => (1, y));")]
    [InlineData("public object M(System.Collections.Generic.List<string> x) => x.Order();")]
    [InlineData("public void M(System.Collections.Generic.List<string> x) => x.Sort();")]
    [InlineData("public void M(string[] x) => System.Array.Sort(x);")]
    [InlineData("public object M() => new System.Collections.Generic.SortedDictionary<string, int>();")]
    [InlineData("public object M(System.Collections.Generic.List<string> x) => x.Max();")]
    [InlineData("public bool M(string x) => int.TryParse(x, out _);")]
    [InlineData("public decimal M(string x) => decimal.Parse(x);")]
    public void A_text_or_order_by_culture_is_found(string member) => Assert.NotEmpty(Planted(member));

    [Theory]
    [InlineData("public string M(long x) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{x} days\");")]
    [InlineData("public string M(System.FormattableString x) => M($\"{1} days\");")]
    [InlineData("public string M(string x) => $\"{x} days\" + x;")]
    [InlineData("public string M(int index) => $\"points[{index}].x\";")]
    [InlineData("public string M(uint x) => $\"{x} days\";")]
    [InlineData("public object M(System.Collections.Generic.List<string> x) => x.OrderBy(y => y, System.StringComparer.Ordinal).ThenBy(y => y.Length);")]
    [InlineData("public void M(System.Collections.Generic.List<string> x) => x.Sort(string.CompareOrdinal);")]
    [InlineData("public bool M(string x) => int.TryParse(x, System.Globalization.CultureInfo.InvariantCulture, out _);")]
    [InlineData("public object M() => new System.Collections.Generic.SortedDictionary<string, int>(System.StringComparer.Ordinal);")]
    public void A_stated_culture_or_comparer_is_fine(string member) => Assert.Empty(Planted(member));

    private static IEnumerable<string> Planted(string member)
    {
        var source = SourceFile.Of("src/CompPlan/Planted.cs", $"namespace CompPlan; public class Planted {{ {member} }}");
        var compilation = Meaning.Of([source]);
        Assert.DoesNotContain(compilation.GetDiagnostics(), found => found.Severity == DiagnosticSeverity.Error);
        return Violations(source, compilation);
    }

    private static IEnumerable<string> Violations(SourceFile source, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(source.Tree);
        foreach (var node in source.Tree.GetRoot().DescendantNodes())
        {
            var fault = node switch
            {
                InterpolatedStringExpressionSyntax text => CultureIn(text, model),
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => CultureIn(sum, model),
                InvocationExpressionSyntax call => CultureIn(model.GetSymbolInfo(call).Symbol as IMethodSymbol),
                BaseObjectCreationExpressionSyntax made => CultureIn(model.GetSymbolInfo(made).Symbol as IMethodSymbol),
                _ => null,
            };
            if (fault is not null)
                yield return $"{source.At(node)}: {fault}";
        }
    }

    private static string? CultureIn(InterpolatedStringExpressionSyntax text, SemanticModel model)
    {
        if (model.GetTypeInfo(text).ConvertedType?.SpecialType != SpecialType.System_String)
            return null;
        var hole = text.Contents.OfType<InterpolationSyntax>()
            .FirstOrDefault(part => NeedsCulture(model.GetTypeInfo(part.Expression).Type));
        return hole is null ? null : $"'{hole}' is written by the machine's culture; use string.Create(CultureInfo.InvariantCulture, …).";
    }

    private static string? CultureIn(BinaryExpressionSyntax sum, SemanticModel model)
    {
        if (model.GetTypeInfo(sum).Type?.SpecialType != SpecialType.System_String)
            return null;
        var side = new[] { sum.Left, sum.Right }.FirstOrDefault(part => NeedsCulture(model.GetTypeInfo(part).Type));
        return side is null ? null : $"'{side}' is joined to a text by the machine's culture.";
    }

    /// <summary>Reading numbers without a stated culture; sorts, greatest and least over strings without a stated comparer.</summary>
    private static string? CultureIn(IMethodSymbol? call)
    {
        if (call is null)
            return null;
        if (call is { Name: "Parse" or "TryParse", ContainingNamespace.Name: "System" or "Numerics" }
            && call.ContainingType.TypeKind != TypeKind.Enum && NeedsProvider(call.ContainingType)
            && call.Parameters.All(parameter => parameter.Type.Name != "IFormatProvider"))
            return $"'{call.ContainingType.Name}.{call.Name}' reads by the machine's culture; state CultureInfo.InvariantCulture.";
        var method = (call.ReducedFrom ?? call).OriginalDefinition;
        var sorts = method.Name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending"
                or "Sort" or "Max" or "Min" or "MaxBy" or "MinBy" or "BinarySearch" or "ToImmutableSortedDictionary"
            || (method.MethodKind == MethodKind.Constructor && method.ContainingType.Name is "SortedDictionary" or "SortedSet" or "SortedList" or "PriorityQueue");
        if (!sorts || method.ContainingNamespace.ToDisplayString() is { } space && !space.StartsWith("System", StringComparison.Ordinal))
            return null;
        if (method.Parameters.Any(parameter => parameter.Type.Name is "IComparer" or "Comparison"))
            return null;
        var key = method.MethodKind == MethodKind.Constructor || method.TypeParameters.Length == 0
            ? call.ContainingType.TypeArguments.FirstOrDefault()
            : call.TypeArguments.LastOrDefault();
        return key is not null && HoldsText(key) ? $"'{call.Name}' orders strings by the machine's culture; state StringComparer.Ordinal." : null;
    }

    private static bool HoldsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String
        || (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(element => HoldsText(element.Type)));

    /// <summary>
    /// Large and fractional numbers and dates of the platform and of NodaTime; the project's own types write themselves. An int
    /// is a place, a number of items or a limit: not negative, and then its digits are the same in every culture.
    /// </summary>
    private static bool NeedsCulture(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } maybe)
            type = maybe.TypeArguments[0];
        if (type is null || type.TypeKind == TypeKind.Enum)
            return false;
        var plain = type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32
            or SpecialType.System_UInt64 or SpecialType.System_Char or SpecialType.System_Boolean;
        var foreign = type.ContainingNamespace?.ToDisplayString() is { } space
            && (space.StartsWith("System", StringComparison.Ordinal) || space.StartsWith("NodaTime", StringComparison.Ordinal));
        return !plain && foreign && type.Name != "UInt128" && type.AllInterfaces.Any(face => face.Name == "IFormattable");
    }

    private static bool NeedsProvider(ITypeSymbol type) => type.AllInterfaces.Any(face => face.Name is "ISpanParsable" or "IUtf8SpanParsable")
        && type.SpecialType is not (SpecialType.System_Char or SpecialType.System_Boolean);

    private static IEnumerable<string> Banned(string list) =>
        Repository.Read(list).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(';')[0]);

    private static IReadOnlyList<ISymbol> Resolve(string id, Compilation compilation) =>
        DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation);
}
