using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// What a number is, as a key with arguments: the wording of a language turns it into words. Never a finished sentence.
/// </summary>
public sealed record Label
{
    private Label(string key, ValueList<string> arguments)
    {
        Key = key;
        Arguments = arguments;
    }

    /// <summary>The key of the wording, such as <c>pool.funded</c>.</summary>
    public string Key { get; }

    /// <summary>Ids, dates and canonical numbers that the wording names, in the key's own order.</summary>
    public ValueList<string> Arguments { get; }

    /// <summary>A label with its arguments.</summary>
    public static Label Of(string key, params string[] arguments)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(arguments);
        return new Label(key, ValueList<string>.Of(arguments));
    }

    /// <summary>The key and its arguments, for logs.</summary>
    public override string ToString() => $"{Key}({string.Join(", ", Arguments)})";
}
