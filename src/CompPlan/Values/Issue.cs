namespace CompPlan.Values;

/// <summary>
/// One finding about a plan or about facts: a stable code, the place, what is wrong and what to do. All findings are
/// reported at once; an error means that there is no result, a warning leaves the result standing.
/// </summary>
public sealed record Issue
{
    private Issue(IssueSeverity severity, string code, string path, string message, string remedy, IssueSource? source)
    {
        Severity = severity;
        Code = code;
        Path = path;
        Message = message;
        Remedy = remedy;
        Source = source;
    }

    /// <summary>Error or warning.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>The stable code, one of <see cref="IssueCodes"/> or of a document reader's own catalogue.</summary>
    public string Code { get; }

    /// <summary>
    /// Where: the members of the document from its root, such as <c>bonuses[0].funding.cap</c>; for facts the table and,
    /// where known, the row. Empty for the whole.
    /// </summary>
    public string Path { get; }

    /// <summary>What was found and what was expected, in one or two sentences.</summary>
    public string Message { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }

    /// <summary>The file and place it was read from, where it was read from one.</summary>
    public IssueSource? Source { get; }

    /// <summary>A finding that leaves no result.</summary>
    public static Issue Error(string code, string path, string message, string remedy) =>
        Of(IssueSeverity.Error, code, path, message, remedy);

    /// <summary>A finding that leaves the result standing.</summary>
    public static Issue Warning(string code, string path, string message, string remedy) =>
        Of(IssueSeverity.Warning, code, path, message, remedy);

    /// <summary>The same finding with the place it was read from.</summary>
    public Issue WithSource(IssueSource? source) => new(Severity, Code, Path, Message, Remedy, source);

    /// <summary>The same finding below a longer path.</summary>
    public Issue Below(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return new Issue(Severity, Code, Join(prefix, Path), Message, Remedy, Source);
    }

    /// <summary>The finding on one line: code, place, message, remedy.</summary>
    public override string ToString() =>
        $"{Code} {(Source is null ? "" : Source + " ")}{(Path.Length == 0 ? "" : Path + ": ")}{Message} {Remedy}";

    internal static string Join(string prefix, string path) =>
        prefix.Length == 0 ? path
        : path.Length == 0 ? prefix
        : path[0] == '[' ? prefix + path
        : prefix + "." + path;

    private static Issue Of(IssueSeverity severity, string code, string path, string message, string remedy)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentException.ThrowIfNullOrEmpty(message);
        ArgumentException.ThrowIfNullOrEmpty(remedy);
        return new Issue(severity, code, path, message, remedy, null);
    }
}
