using NodaTime;

namespace CompPlan.Tool.Commands;

/// <summary>What <c>compplan run</c> was asked for.</summary>
internal sealed class RunRequest
{
    private RunRequest(string folder, string period, LocalDate? knownOn, string output, string? explain)
    {
        Folder = folder;
        Period = period;
        KnownOn = knownOn;
        Output = output;
        Explain = explain;
    }

    public string Folder { get; }

    public string Period { get; }

    public LocalDate? KnownOn { get; }

    /// <summary><c>table</c>, <c>json</c> or <c>csv</c>.</summary>
    public string Output { get; }

    /// <summary>The person whose statement is asked for.</summary>
    public string? Explain { get; }

    public static RunRequest Of(string folder, string period, LocalDate? knownOn, string output, string? explain) =>
        new(folder, period, knownOn, output, explain);
}
