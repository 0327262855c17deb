using System.CommandLine;
using System.CommandLine.Help;
using CompPlan.Tool.Commands;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool;

/// <summary>The command <c>compplan</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var terminal = Terminal.OfProcess();
        return Run(args, terminal);
    }

    /// <summary>Runs a command line as a process would with redirected output.</summary>
    internal static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        using var terminal = Terminal.Redirected(output, errors);
        return Run(args, terminal);
    }

    private static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        try
        {
            // A folder may begin with an at sign: it is no file of further arguments.
            var parsed = CommandLine(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var configuration = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Errors, EnableDefaultExceptionHandler = false };
            var code = parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples
                ? Refuse(parsed, terminal)
                : parsed.Invoke(configuration);
            terminal.Output.Flush();
            return code;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A reader that has gone, as in `compplan run … | head`, is no failure: the console passes over it.
            terminal.Errors.WriteLine($"error {UsageCodes.OutputFailed}: The output cannot be written: {failure.Message}");
            terminal.Errors.WriteLine("    Check that it is open and that its disk has room; what was written so far is not complete.");
            return ExitCode.Fault;
        }
        catch (Exception fault)
        {
            terminal.Errors.WriteLine($"error {UsageCodes.InternalFault}: {fault.GetType().Name}: {fault.Message}");
            terminal.Errors.WriteLine("    This is a fault of compplan, not of your documents: please report it with the command line.");
            return ExitCode.Fault;
        }
    }

    private static RootCommand CommandLine(Terminal terminal)
    {
        var run = RunCommand.Of(terminal);
        var check = CheckCommand.Of(terminal);
        var close = CloseCommand.Of(terminal);
        var credits = CreditsCommand.Of(terminal);
        var commitments = CommitmentsCommand.Of(terminal);
        var schema = SchemaCommand.Of(terminal);
        var root = new RootCommand("Calculates, checks and explains collective bonus plans.") { run, check, close, credits, commitments, schema };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, new Dictionary<Command, string[]>
        {
            [root] = [RunCommand.Examples[0], CheckCommand.Examples[0]],
            [run] = RunCommand.Examples,
            [check] = CheckCommand.Examples,
            [close] = CloseCommand.Examples,
            [credits] = CreditsCommand.Examples,
            [commitments] = CommitmentsCommand.Examples,
            [schema] = SchemaCommand.Examples,
        });
        return root;
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var path = command is RootCommand ? "compplan" : $"compplan {command.Name}";
        foreach (var message in parsed.Errors.Select(error => error.Message).Distinct().SkipLast(1))
            terminal.Errors.WriteLine($"error {UsageCodes.Usage}: {message}");
        return UsageMessage.Print(terminal, UsageCodes.Usage, parsed.Errors.Select(error => error.Message).Distinct().Last(), $"See {path} --help.");
    }
}
