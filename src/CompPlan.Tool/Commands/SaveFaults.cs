using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Commands;

/// <summary>Why files cannot be written into a folder, in words that say what is in the way and what to do.</summary>
internal static class SaveFaults
{
    /// <summary>The code to exit with after saying what is in the way of these files; null where nothing is. Nothing is written.</summary>
    public static int? Refuse(Terminal terminal, string folder, IEnumerable<string> files)
    {
        var full = Path.GetFullPath(folder);
        if (File.Exists(full))
            return Print(terminal, $"'{folder}' is a file, and --save names a folder.", "Name another folder, or move the file away.");
        for (var place = Path.GetDirectoryName(full); place is not null && !Directory.Exists(place); place = Path.GetDirectoryName(place))
            if (File.Exists(place))
                return Print(terminal, $"'{folder}' lies in '{place}', which is a file.", "Name a folder that lies in folders only, or move the file away.");
        foreach (var file in files.Select(file => Path.Combine(folder, file)))
            if (Directory.Exists(file))
                return Print(terminal, $"'{file}' is a folder, where a file is to be written.", "Name another folder, or move that one away.");
        return null;
    }

    /// <summary>Says what a failure to write means; gives the code to exit with.</summary>
    public static int Print(Terminal terminal, string folder, Exception failure) => failure switch
    {
        UnauthorizedAccessException => Print(
            terminal, $"There is no permission to write into '{folder}': {failure.Message}", "Name a folder that you may write into, or ask for the right to write there; a file there may be write-protected."),
        DirectoryNotFoundException => Print(
            terminal, $"'{folder}' cannot be made: there is no such drive or place. {failure.Message}", "Check the path; it is taken from the current folder."),
        _ => Print(
            terminal, $"The files cannot be written into '{folder}': {failure.Message}",
            "Check that its disk has room and that no other program holds the files; what was written so far is not complete."),
    };

    private static int Print(Terminal terminal, string message, string remedy)
    {
        UsageMessage.Print(terminal, UsageCodes.OutputFailed, message, remedy);
        return ExitCode.Fault;
    }
}
