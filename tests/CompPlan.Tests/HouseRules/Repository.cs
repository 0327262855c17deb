using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CompPlan.Tests.HouseRules;

/// <summary>The checkout the tests were built from, found from where they run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The files of a folder, as paths from the root with forward slashes, in ordinal order, without build output.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        Directory.Exists(Path.Combine(Root, folder))
            ? [.. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal)]
            : [];

    /// <summary>The C# sources of a project under <c>src</c>.</summary>
    public static IReadOnlyList<SourceFile> Sources(string project) =>
        [.. Files($"src/{project}", "*.cs").Select(path => SourceFile.Of(path, Read(path)))];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "CompPlan.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("The tests run inside a checkout: no folder above them holds CompPlan.sln.");
    }
}

/// <summary>One source file: where it lies below the root, and its syntax.</summary>
internal sealed class SourceFile
{
    private SourceFile(string path, SyntaxTree tree)
    {
        Path = path;
        Tree = tree;
    }

    public string Path { get; }

    public SyntaxTree Tree { get; }

    public static SourceFile Of(string path, string text) =>
        new(path, CSharpSyntaxTree.ParseText(
            text, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse), path));

    /// <summary>Path and line of a place in the file, for messages.</summary>
    public string At(SyntaxNode node) => $"{Path}:{Tree.GetLineSpan(node.Span).StartLinePosition.Line + 1}";
}

/// <summary>Sources with their meaning: what each name refers to.</summary>
internal static class Meaning
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<(IReadOnlyList<SourceFile> Sources, CSharpCompilation Compilation)> Domain = new(() =>
    {
        var sources = Repository.Sources("CompPlan");
        return (sources, Of(sources));
    });

    /// <summary>The domain library's sources.</summary>
    public static IReadOnlyList<SourceFile> DomainSources => Domain.Value.Sources;

    /// <summary>The domain library, compiled from its sources once for all rules.</summary>
    public static CSharpCompilation DomainCompilation => Domain.Value.Compilation;

    /// <summary>The platform and the packages, without the project's own assemblies: those are compiled from source.</summary>
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Platform = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("CompPlan", StringComparison.OrdinalIgnoreCase))
            .Select(path => MetadataReference.CreateFromFile(path))]);

    public static CSharpCompilation Of(IEnumerable<SourceFile> sources) => CSharpCompilation.Create(
        "CompPlan",
        [CSharpSyntaxTree.ParseText(ImplicitUsings), .. sources.Select(source => source.Tree)],
        Platform.Value,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
}
