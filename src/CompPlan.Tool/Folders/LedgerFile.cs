using System.Text;
using CompPlan.Json;
using CompPlan.Runs;

namespace CompPlan.Tool.Folders;

/// <summary>Writes the ledger of a folder: whole, or not at all.</summary>
internal static class LedgerFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string folder, PayLedger ledger)
    {
        var path = Path.Combine(folder, PlanFolder.LedgerFile);
        var unfinished = path + ".unfinished";
        File.WriteAllText(unfinished, LedgerDocument.Write(ledger), s_utf8);
        File.Move(unfinished, path, overwrite: true);
    }
}
