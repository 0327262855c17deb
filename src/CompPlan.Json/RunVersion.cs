namespace CompPlan.Json;

/// <summary>Which version of the plan a pool follows; stated where the runs follow more than one.</summary>
public sealed record RunVersion
{
    private RunVersion(string bonus, string period, int version, string fingerprint)
    {
        Bonus = bonus;
        Period = period;
        Version = version;
        Fingerprint = fingerprint;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The name of the performance period, such as <c>2026-Q1</c>.</summary>
    public string Period { get; }

    /// <summary>The number of the version.</summary>
    public int Version { get; }

    /// <summary>The fingerprint of its terms.</summary>
    public string Fingerprint { get; }

    internal static RunVersion Of(string bonus, string period, int version, string fingerprint) => new(bonus, period, version, fingerprint);
}
