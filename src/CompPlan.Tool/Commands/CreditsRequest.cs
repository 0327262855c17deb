using NodaTime;

namespace CompPlan.Tool.Commands;

/// <summary>What <c>compplan credits</c> was asked for.</summary>
internal sealed class CreditsRequest
{
    private CreditsRequest(string folder, SpanRequest span, string? rule, LocalDate? knownOn, IReadOnlyList<AskedChange> changes, string output, string? save, bool figures, int cores)
    {
        Folder = folder;
        Span = span;
        Rule = rule;
        KnownOn = knownOn;
        Changes = changes;
        Output = output;
        Save = save;
        Figures = figures;
        Cores = cores;
    }

    public string Folder { get; }

    public SpanRequest Span { get; }

    /// <summary>The one rule to print; all where it is absent.</summary>
    public string? Rule { get; }

    public LocalDate? KnownOn { get; }

    /// <summary>What is changed about touches to see what would be; empty where the credit as it is is asked for.</summary>
    public IReadOnlyList<AskedChange> Changes { get; }

    /// <summary><c>table</c>, <c>json</c> or <c>csv</c>.</summary>
    public string Output { get; }

    /// <summary>The folder to write files into.</summary>
    public string? Save { get; }

    /// <summary>Whether what stands behind the credit is a file among them.</summary>
    public bool Figures { get; }

    /// <summary>How many cores to use; zero: all.</summary>
    public int Cores { get; }

    public static CreditsRequest Of(
        string folder, SpanRequest span, string? rule, LocalDate? knownOn, IReadOnlyList<AskedChange> changes, string output, string? save, bool figures, int cores) =>
        new(folder, span, rule, knownOn, changes, output, save, figures, cores);
}
