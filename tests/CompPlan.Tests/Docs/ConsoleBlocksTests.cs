using CompPlan.Tests.HouseRules;
using CompPlan.Tests.Tool;
using Xunit;

namespace CompPlan.Tests.Docs;

/// <summary>Every command on a page is run, and prints what the page says. A line <c>…</c> on a page stands for any lines.</summary>
public sealed class ConsoleBlocksTests
{
    private static IReadOnlyList<ConsoleBlock> Blocks { get; } =
        [.. Pages().SelectMany(page => ConsoleBlock.In(page, Repository.Read(page)))];

    private static readonly string[] s_others = ["dotnet test", "dotnet add package CompPlan"];

    public static TheoryData<string> Commands() => [.. Blocks.Where(block => block.Arguments() is not null).Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_page_shows_what_is_printed(string name)
    {
        var block = Blocks.First(one => one.ToString() == name);
        var (_, output, errors) = CommandLine.Run(block.Arguments()!);
        var printed = (output + errors).ReplaceLineEndings("\n").Split('\n')[..^1];

        Assert.True(Fits(block.Printed, printed), $"{name} prints:\n{string.Join('\n', printed)}");
    }

    [Fact]
    public void Commands_that_are_not_ours_are_the_known_ones() =>
        Assert.All(Blocks.Where(block => block.Arguments() is null), block => Assert.Contains(block.Command, s_others));

    [Fact]
    public void The_readme_has_at_most_sixty_words_and_the_two_commands()
    {
        var text = Repository.Read("README.md");
        var outside = string.Join(' ', text.Split("```").Where((_, index) => index % 2 == 0));

        Assert.InRange(outside.Split([' ', '\n', '#'], StringSplitOptions.RemoveEmptyEntries).Length, 1, 60);
        Assert.Equal(
            ["dotnet run --project src/CompPlan.Tool -- run docs/samples/inbound --period 2026-Q1", "dotnet test"],
            ConsoleBlock.In("README.md", text).Select(block => block.Command));
        Assert.NotEmpty(ConsoleBlock.In("README.md", text).First().Printed);
    }

    [Theory]
    [InlineData("a\nb", "a\nb", true)]
    [InlineData("a\nb", "a\nc", false)]
    [InlineData("a\nb", "a", false)]
    [InlineData("a", "a\nb", false)]
    [InlineData("a\n…\nd", "a\nb\nc\nd", true)]
    [InlineData("a\n…\nd", "a\nd", true)]
    [InlineData("a\n…", "b\na", false)]
    [InlineData("…\nb\n…\nb", "a\nb\nb", true)]
    [InlineData("…\nb\n…\nb", "a\nb", false)]
    public void Left_out_lines_fit_any(string shown, string printed, bool fits) =>
        Assert.Equal(fits, Fits(shown.Split('\n'), printed.Split('\n')));

    private static IEnumerable<string> Pages() => [.. Repository.Files("docs", "*.md"), "README.md"];

    private static bool Fits(IReadOnlyList<string> shown, IReadOnlyList<string> printed)
    {
        if (shown.Count == 0)
            return printed.Count == 0;
        if (shown[0] == "…")
            return Enumerable.Range(0, printed.Count + 1).Any(skip => Fits([.. shown.Skip(1)], [.. printed.Skip(skip)]));
        return printed.Count > 0 && shown[0] == printed[0] && Fits([.. shown.Skip(1)], [.. printed.Skip(1)]);
    }
}
