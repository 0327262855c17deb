namespace CompPlan.Tests.Docs;

/// <summary>A command shown on a page, with the lines that the page says it prints.</summary>
internal sealed class ConsoleBlock
{
    private ConsoleBlock(string page, int line, string command, IReadOnlyList<string> printed)
    {
        Page = page;
        Line = line;
        Command = command;
        Printed = printed;
    }

    public string Page { get; }

    /// <summary>The line of the command on the page, from one.</summary>
    public int Line { get; }

    public string Command { get; }

    public IReadOnlyList<string> Printed { get; }

    /// <summary>The commands of all ```console blocks of a page: lines that begin with a dollar sign, each with the lines below it.</summary>
    public static IEnumerable<ConsoleBlock> In(string page, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
            if (lines[i] == "```console")
                for (i++; lines[i] != "```";)
                {
                    var first = i;
                    if (!lines[i].StartsWith("$ ", StringComparison.Ordinal))
                        throw new FormatException($"{page}:{i + 1}: a console block begins with a command.");
                    for (i++; lines[i] != "```" && !lines[i].StartsWith("$ ", StringComparison.Ordinal);)
                        i++;
                    yield return new ConsoleBlock(page, first + 1, lines[first][2..], lines[(first + 1)..i]);
                }
    }

    /// <summary>The arguments of the command <c>compplan</c>; null for another command.</summary>
    public string[]? Arguments() => Command switch
    {
        _ when Command.StartsWith("compplan ", StringComparison.Ordinal) => Command["compplan ".Length..].Split(' '),
        _ when Command.StartsWith(FromSource, StringComparison.Ordinal) => Command[FromSource.Length..].Split(' '),
        _ => null,
    };

    private const string FromSource = "dotnet run --project src/CompPlan.Tool -- ";

    public override string ToString() => $"{Page}:{Line} {Command}";
}
