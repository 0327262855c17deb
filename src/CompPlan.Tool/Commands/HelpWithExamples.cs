using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CompPlan.Tool.Commands;

/// <summary>The usual help of a fixed width, followed by two examples and the exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction usual, IReadOnlyDictionary<Command, string[]> examples) : SynchronousCommandLineAction
{
    private const int Width = 100;

    private static readonly string[] s_exitCodes =
    [
        "0  done; warnings may have been printed",
        "1  the plan or the facts have errors; all of them were printed",
        "2  the command line cannot be followed: unknown option, missing folder, no such period or person",
        "3  the output cannot be written, or a fault of the program itself",
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.MaxWidth = Width;
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var lines))
            Write(output, "Examples:", lines);
        Write(output, "Exit codes:", s_exitCodes);
        return ExitCode.Done;
    }

    private static void Write(TextWriter output, string title, IEnumerable<string> lines)
    {
        output.WriteLine(title);
        foreach (var line in lines)
            output.WriteLine("  " + line);
        output.WriteLine();
    }
}
