namespace CompPlan.Json;

/// <summary>Something that somebody should look at.</summary>
public sealed record RunWarning
{
    private RunWarning(string code, string path, string message, string remedy)
    {
        Code = code;
        Path = path;
        Message = message;
        Remedy = remedy;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>Where; empty for the whole.</summary>
    public string Path { get; }

    /// <summary>What was found.</summary>
    public string Message { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }

    internal static RunWarning Of(string code, string path, string message, string remedy) =>
        new(code, path, message, remedy);
}
