namespace CompPlan.Facts;

/// <summary>Checks what integrators hand over as columns: a wrong number there is a fault of a program, not of data.</summary>
internal static class BatchNumbers
{
    /// <summary>One number for each row, each in a pool.</summary>
    public static void Require(ReadOnlySpan<int> numbers, int rows, int count, int least, string name)
    {
        RequireLength(numbers.Length, rows, name);
        if (!numbers.IsEmpty && (count <= least || numbers.ContainsAnyExceptInRange(least, count - 1)))
            throw new ArgumentOutOfRangeException(name, "A number is in no pool.");
    }

    /// <summary>One entry for each row.</summary>
    public static void RequireLength(int entries, int rows, string name)
    {
        if (entries != rows)
            throw new ArgumentException("There is not one entry for each row.", name);
    }
}
