using System.Text;

namespace CompPlan.Tool.Terminals;

/// <summary>
/// Where a command writes: data to the output, messages to the errors. Says what each of them is, so that colour and progress
/// appear only where somebody looks, and redirected text is the same on every machine.
/// </summary>
internal sealed class Terminal : IDisposable
{
    private Terminal(TextWriter output, TextWriter errors, bool errorsAreScreen, bool coloured)
    {
        Output = output;
        Errors = errors;
        ErrorsAreScreen = errorsAreScreen;
        Coloured = coloured;
    }

    public TextWriter Output { get; }

    public TextWriter Errors { get; }

    /// <summary>Whether somebody watches the messages, so that progress is of use.</summary>
    public bool ErrorsAreScreen { get; }

    /// <summary>Whether the output may be coloured: a screen, and NO_COLOR is not set.</summary>
    public bool Coloured { get; }

    /// <summary>Neither is a screen: no colour, no progress.</summary>
    public static Terminal Redirected(TextWriter output, TextWriter errors) =>
        new(output, errors, errorsAreScreen: false, coloured: false);

    /// <summary>The standard streams of this process, as UTF-8 with LF.</summary>
    public static Terminal OfProcess()
    {
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()),
            !Console.IsErrorRedirected, coloured: !Console.IsOutputRedirected && !noColour);
    }

    /// <summary>Writes out what is held back; silent, since a command has written out its data before and told what failed.</summary>
    public void Dispose()
    {
        Flush(Output);
        Flush(Errors);
    }

    private static void Flush(TextWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Nothing is left to say, or nowhere to say it.
        }
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n" };
}
