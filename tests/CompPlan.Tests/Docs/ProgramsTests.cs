using System.Reflection;
using CompPlan.Tests.Hosts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CompPlan.Tests.Docs;

/// <summary>
/// The ```csharp blocks of a page, in their order, are one program: it compiles against the libraries, runs, and prints exactly
/// the ```text blocks of the page.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class ProgramsTests
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_references = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !path.EndsWith("CompPlan.Tests.dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))]);

    public static TheoryData<string> Pages() => [.. MarkdownPage.All.Where(page => page.Blocks("csharp").Any()).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_shows_what_its_program_prints(string path)
    {
        var page = MarkdownPage.All.First(one => one.Path == path);
        var shown = string.Concat(page.Blocks("text").Select(block => block.Text + "\n"));

        var printed = Run(page.Blocks("csharp").Select(block => block.Text));

        Assert.True(shown == printed, $"{path} prints:\n{printed}\nand shows:\n{shown}");
    }

    [Fact]
    public void The_tutorial_and_the_explanations_are_among_them() =>
        Assert.Superset(
            new HashSet<string>(["docs/tutorial/first-plan.md", "docs/explanation/how-an-explanation-reads.md"]),
            MarkdownPage.All.Where(page => page.Blocks("csharp").Any()).Select(page => page.Path).ToHashSet());

    [Fact]
    public void Blocks_are_one_program() => Assert.Equal("3\n", Run(["var one = 1;", "Console.WriteLine(one + 2);"]));

    [Fact]
    public void A_program_that_does_not_compile_is_found() =>
        Assert.ThrowsAny<Exception>(() => Run(["Nothing.Such();"]));

    private static string Run(IEnumerable<string> blocks)
    {
        var output = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        var assembly = Compile(string.Join('\n', blocks));
        Console.SetOut(output);
        try
        {
            var main = assembly.EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }
        return output.ToString().ReplaceLineEndings("\n");
    }

    private static Assembly Compile(string program)
    {
        var compilation = CSharpCompilation.Create(
            "Page",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(program)],
            s_references.Value,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var bytes = new MemoryStream();
        var emitted = compilation.Emit(bytes);
        var findings = emitted.Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(one => one.ToString()).ToList();
        Assert.True(emitted.Success && findings.Count == 0, string.Join('\n', findings));
        return Assembly.Load(bytes.ToArray());
    }
}
