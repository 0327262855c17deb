using CompPlan.Samples.Inbound;
using CompPlan.Tests.HouseRules;
using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary>The checked-in sample is what its generator writes.</summary>
public sealed class SampleFilesTests
{
    [Fact]
    public void The_inbound_company_is_written_byte_for_byte()
    {
        var folder = Path.Combine(Repository.Root, "docs", "samples", "inbound");
        var files = InboundCompany.Files();

        Assert.Equal(files.Keys, Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.True(
            file.Value.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder, file.Key))),
            $"{file.Key} differs: run dotnet run --project tests/CompPlan.Samples -- docs/samples"));
    }
}
