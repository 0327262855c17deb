namespace CompPlan.Runs;

/// <summary>A version of the plan under which a closed period was paid.</summary>
public sealed record ClosedVersion
{
    private ClosedVersion(int number, string fingerprint)
    {
        Number = number;
        Fingerprint = fingerprint;
    }

    /// <summary>The number of the version.</summary>
    public int Number { get; }

    /// <summary>The fingerprint of its terms.</summary>
    public string Fingerprint { get; }

    /// <summary>A version with the fingerprint of its terms.</summary>
    public static ClosedVersion Of(int number, string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        return new ClosedVersion(number, fingerprint);
    }
}
