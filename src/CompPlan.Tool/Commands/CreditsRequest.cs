using NodaTime;

namespace CompPlan.Tool.Commands;

/// <summary>What <c>compplan credits</c> was asked for.</summary>
internal sealed class CreditsRequest
{
    private CreditsRequest(string folder, string period, string? rule, LocalDate? knownOn, string output, string? save, int cores)
    {
        Folder = folder;
        Period = period;
        Rule = rule;
        KnownOn = knownOn;
        Output = output;
        Save = save;
        Cores = cores;
    }

    public string Folder { get; }

    public string Period { get; }

    /// <summary>The one rule to print; all where it is absent.</summary>
    public string? Rule { get; }

    public LocalDate? KnownOn { get; }

    /// <summary><c>table</c> or <c>csv</c>.</summary>
    public string Output { get; }

    /// <summary>The folder to write files into.</summary>
    public string? Save { get; }

    /// <summary>How many cores to use; zero: all.</summary>
    public int Cores { get; }

    public static CreditsRequest Of(string folder, string period, string? rule, LocalDate? knownOn, string output, string? save, int cores) =>
        new(folder, period, rule, knownOn, output, save, cores);
}
