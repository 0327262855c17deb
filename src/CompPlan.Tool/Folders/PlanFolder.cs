using System.Globalization;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Tables;
using CompPlan.Values;

namespace CompPlan.Tool.Folders;

/// <summary>
/// A folder of documents: <c>plan.json</c>, later versions of it as <c>plan-2.json</c> and so on with their register <c>versions.json</c>,
/// the fact tables that there are, <c>facts.json</c> if there is one, and <c>ledger.json</c> once a period is closed. Other files are ignored; a table or document with a name that is probably mistyped is worth a warning.
/// </summary>
internal sealed class PlanFolder
{
    public const string PlanFile = "plan.json";
    public const string FactsFile = "facts.json";
    public const string RegisterFile = "versions.json";
    public const string LedgerFile = "ledger.json";

    private static readonly string[] s_tables = [.. FactTableFiles.All.Select(table => table.FileName)];
    private static readonly string[] s_names = [PlanFile, FactsFile, RegisterFile, LedgerFile, .. s_tables];

    private readonly string _path;
    private readonly IssueSink _issues;

    private PlanFolder(string path, IssueSink issues)
    {
        _path = path;
        _issues = issues;
    }

    /// <summary>The folder; whether it exists is for the caller to know.</summary>
    public static PlanFolder At(string path, IssueSink issues) => new(path, issues);

    /// <summary>A file to read, closed by the caller; null where it does not exist or cannot be opened, the latter reported.</summary>
    public Stream? Open(string name)
    {
        try
        {
            var path = Path.Combine(_path, name);
            if (Directory.Exists(path))
                ReportUnreadable(name);
            else if (File.Exists(path))
                return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(name);
            return null;
        }
    }

    /// <summary>The documents of versions that there are, <c>plan.json</c> first, then by their numbers.</summary>
    public IReadOnlyList<(string Name, int? Number)> PlanFiles() =>
        [.. Names().Select(name => (Name: name, Number: NumberOf(name))).Where(file => file.Number is not null || file.Name == PlanFile).OrderBy(file => file.Number ?? 0)];

    /// <summary>The bytes of a file; null where it does not exist or cannot be read, the latter reported.</summary>
    public byte[]? Bytes(string name)
    {
        try
        {
            using var stream = Open(name);
            if (stream is null)
                return null;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (IOException)
        {
            ReportUnreadable(name);
            return null;
        }
    }

    /// <summary>Reports a file that is there and cannot be read, or not to its end.</summary>
    public void ReportUnreadable(string name) => _issues.Add(Issue.Error(
        FolderCodes.FileUnreadable, name, "The file cannot be read.", "Check that it is a file, that it is not locked and that you may read it."));

    /// <summary>Warns of tables and documents whose names are none of the known ones.</summary>
    public void WarnOfOtherFiles()
    {
        foreach (var name in Names())
            if (Array.IndexOf(s_names, name) < 0 && NumberOf(name) is null && NearestName.Of(name, s_names) is var nearest && (nearest is not null || IsTable(name)))
                _issues.Add(Issue.Warning(
                    FolderCodes.WarnFileIgnored, name, "The file is none of the documents of a folder; it does not count.",
                    nearest is null ? $"Rename or remove it; the tables are {string.Join(", ", s_tables)}." : $"Rename it to {nearest} if that is meant."));
    }

    private IEnumerable<string> Names()
    {
        try
        {
            return Directory.EnumerateFiles(_path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToList();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(_path);
            return [];
        }
    }

    /// <summary>The number in <c>plan-2.json</c>; null for any other name.</summary>
    private static int? NumberOf(string name) =>
        name.StartsWith("plan-", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan()[5..^5], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsTable(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
