using CompPlan.Tests.HouseRules;
using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary>A file that is there and cannot be read is a finding, not a table without rows.</summary>
public sealed class UnreadableFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compplan-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_locked_table_is_reported()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "docs/samples/inbound")))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        using var held = new FileStream(Path.Combine(_folder.FullName, "deals.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var (code, output, errors) = CommandLine.Run("run", _folder.FullName, "--period", "2026-Q1");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("FILE_UNREADABLE", errors, StringComparison.Ordinal);
    }
}
