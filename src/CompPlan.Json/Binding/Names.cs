using System.Diagnostics.CodeAnalysis;

namespace CompPlan.Json.Binding;

/// <summary>The names of a set of choices, in the order in which they are listed to an author. Compared ordinally.</summary>
internal sealed class Names<T>
    where T : notnull
{
    private readonly (string Name, T Choice)[] _pairs;
    private readonly string? _pattern;
    private readonly Reader? _read;
    private readonly Func<T, string>? _nameOf;

    private Names((string Name, T Choice)[] pairs, string? pattern = null, Reader? read = null, Func<T, string>? nameOf = null)
    {
        _pairs = pairs;
        _pattern = pattern;
        _read = read;
        _nameOf = nameOf;
    }

    /// <summary>Reads a name that is made by a pattern.</summary>
    public delegate bool Reader(string? name, [NotNullWhen(true)] out T? choice);

    /// <summary>A closed set.</summary>
    public static Names<T> Of(params (string Name, T Choice)[] pairs) => new(pairs);

    /// <summary>The same names and those of a pattern, which an author sees described.</summary>
    public Names<T> And(string pattern, Reader read, Func<T, string> nameOf) => new(_pairs, pattern, read, nameOf);

    /// <summary>The names as an author reads them, the description of a pattern last.</summary>
    public IEnumerable<string> All => _pairs.Select(pair => pair.Name).Concat(_pattern is null ? [] : [_pattern]);

    public bool TryRead(string name, out T choice)
    {
        foreach (var pair in _pairs)
        {
            if (!string.Equals(pair.Name, name, StringComparison.Ordinal))
                continue;
            choice = pair.Choice;
            return true;
        }
        if (_read is not null && _read(name, out var read))
        {
            choice = read;
            return true;
        }
        choice = _pairs[0].Choice;
        return false;
    }

    public string NameOf(T choice)
    {
        foreach (var pair in _pairs)
            if (EqualityComparer<T>.Default.Equals(pair.Choice, choice))
                return pair.Name;
        return _nameOf?.Invoke(choice)
            ?? throw new ArgumentOutOfRangeException(nameof(choice), choice, "The value is none of the choices that a document can state.");
    }
}
