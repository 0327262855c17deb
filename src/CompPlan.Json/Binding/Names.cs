namespace CompPlan.Json.Binding;

/// <summary>The names of a closed set of choices, in the order in which they are listed to an author. Compared ordinally.</summary>
internal sealed class Names<T>
    where T : notnull
{
    private readonly (string Name, T Choice)[] _pairs;

    private Names((string Name, T Choice)[] pairs) => _pairs = pairs;

    public static Names<T> Of(params (string Name, T Choice)[] pairs) => new(pairs);

    public IEnumerable<string> All => _pairs.Select(pair => pair.Name);

    public bool TryRead(string name, out T choice)
    {
        foreach (var pair in _pairs)
        {
            if (!string.Equals(pair.Name, name, StringComparison.Ordinal))
                continue;
            choice = pair.Choice;
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
        throw new ArgumentOutOfRangeException(nameof(choice), choice, "The value is none of the choices that a document can state.");
    }
}
