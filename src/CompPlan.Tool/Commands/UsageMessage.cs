using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Commands;

/// <summary>What is wrong with a command line, in one coded line, and where to read more.</summary>
internal static class UsageMessage
{
    /// <summary>Writes the message to the errors and gives the code to exit with.</summary>
    public static int Print(Terminal terminal, string code, string message, string remedy)
    {
        terminal.Errors.WriteLine($"error {code}: {message}");
        terminal.Errors.WriteLine($"    {remedy}");
        return ExitCode.Usage;
    }
}
