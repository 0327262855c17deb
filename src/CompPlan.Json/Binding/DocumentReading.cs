using CompPlan.Json.Syntax;
using CompPlan.Values;
using Newtonsoft.Json.Linq;

namespace CompPlan.Json.Binding;

/// <summary>One document on its way from bytes to a value: the gate first, then the codec, then the issues of the review with their places.</summary>
internal sealed class DocumentReading
{
    private readonly Findings _findings;
    private readonly DocumentLimits _limits;
    private JObject? _root;

    private DocumentReading(string fileName, DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        _findings = new Findings(fileName);
        _limits = limits;
    }

    public bool HasErrors => _findings.HasErrors;

    public ValueList<Issue> Issues => _findings.ToList();

    public static DocumentReading Of(ReadOnlySpan<byte> utf8, string fileName, DocumentLimits limits)
    {
        var reading = new DocumentReading(fileName, limits);
        reading.PassGate(DocumentBytes.Decode(utf8, limits, reading._findings));
        return reading;
    }

    public static DocumentReading Of(string text, string fileName, DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = new DocumentReading(fileName, limits);
        reading.PassGate(DocumentBytes.Accept(text, limits, reading._findings));
        return reading;
    }

    /// <summary>The value, or null where something that it needs could not be read.</summary>
    public T? Bind<T>(Func<ObjectReader, T?> read)
        where T : class =>
        _root is null ? null : read(new Reading(_findings).Root(_root));

    /// <summary>Adds issues of the domain, each with the place that its path leads to.</summary>
    public void Add(IEnumerable<Issue> issues)
    {
        foreach (var issue in issues)
            _findings.Add(_root is null ? issue : issue.WithSource(DocumentTree.PlaceOf(DocumentTree.Find(_root, issue.Path)).In(_findings.File)));
    }

    private void PassGate(string? text) => _root = text is null ? null : Gate.Read(text, _limits, _findings);
}
