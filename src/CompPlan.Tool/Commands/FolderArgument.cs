using CompPlan.Tool.Folders;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Commands;

/// <summary>The folder that commands take.</summary>
internal static class FolderArgument
{
    /// <summary>The code to exit with after saying that there is no such folder; null if there is.</summary>
    public static int? Refuse(Terminal terminal, string folder) => Directory.Exists(folder)
        ? null
        : UsageMessage.Print(terminal, FolderCodes.FolderMissing, $"There is no folder '{folder}'.",
            File.Exists(folder) ? "It is a file; name the folder that holds it." : "Check the path; it is taken from the current folder.");
}
