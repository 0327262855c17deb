namespace CompPlan.Facts;

/// <summary>
/// Distinct ids of one kind (deals, actors, roles …), each once, with a number by which the columns of a <see cref="TouchBatch"/> or
/// <see cref="DealBatch"/> name it. For integrators who load millions of rows: an id that was seen before costs no object and no
/// lock. It only grows, and any number of threads may add to it at once. Which number an id gets then depends on who came first;
/// nothing that a review makes of it does.
/// </summary>
public sealed class IdPool
{
    internal IdPool(IdRegister register) => Register = register;

    /// <summary>How many distinct ids it holds.</summary>
    public int Count => Register.Count;

    internal IdRegister Register { get; }

    /// <summary>A pool without ids.</summary>
    public static IdPool Empty() => new(new IdRegister());

    /// <summary>The number of an id, from zero; a new one is added. What an id may look like is judged by the review of the facts.</summary>
    public int NumberOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Register.Add(id);
    }

    /// <summary>The number of an id given as UTF-8 bytes; the same as for its text. Bytes that are not UTF-8 count as replacement characters.</summary>
    public int NumberOf(ReadOnlySpan<byte> utf8) => Register.Add(utf8);

    /// <summary>
    /// The numbers of a column of ids, all of them parts of one text in UTF-8, as in the lines of a file: the quick way for many rows.
    /// </summary>
    /// <param name="utf8">The text.</param>
    /// <param name="starts">Where each id begins.</param>
    /// <param name="lengths">How many bytes each id has; an entry with a negative length is passed over.</param>
    /// <param name="numbers">Where the numbers go.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public void NumbersOf(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, Span<int> numbers)
    {
        BatchNumbers.RequireLength(starts.Length, numbers.Length, nameof(starts));
        BatchNumbers.RequireLength(lengths.Length, numbers.Length, nameof(lengths));
        Register.Add(utf8, starts, lengths, numbers);
    }

    /// <summary>The id with a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No id has the number.</exception>
    public string IdOf(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
        return Register.TextOf(number);
    }
}
