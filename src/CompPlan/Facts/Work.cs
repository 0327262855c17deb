namespace CompPlan.Facts;

/// <summary>
/// Work on many rows, on as many cores at once as the caller allows. Parts depend on the number of rows alone and write to places of their
/// own, so that what comes out is the same with one core.
/// </summary>
/// <param name="cores">How many may be used; zero: as many as the machine gives.</param>
internal sealed class Work(int cores)
{
    private const int Least = 1 << 15;
    private const int Parts = 16;

    private readonly ParallelOptions _options = new() { MaxDegreeOfParallelism = cores == 0 ? -1 : cores };

    /// <summary>Calls for runs of <paramref name="count"/> rows: from the first to before the second number.</summary>
    public void Run(int count, Action<int, int> part)
    {
        if (count < Least || cores == 1)
        {
            part(0, count);
            return;
        }
        Parallel.For(0, Parts, _options, number => part((int)((long)count * number / Parts), (int)((long)count * (number + 1) / Parts)));
    }

    /// <summary>Calls for each of a few numbers.</summary>
    public void Each(int count, Action<int> each)
    {
        if (cores == 1 || count < 2)
            for (var number = 0; number < count; number++)
                each(number);
        else
            Parallel.For(0, count, _options, each);
    }
}
