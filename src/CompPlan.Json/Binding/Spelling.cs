namespace CompPlan.Json.Binding;

/// <summary>Finds the name that an author probably meant.</summary>
internal static class Spelling
{
    /// <summary>The nearest of the names, at most a third of its letters away; null where none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> names)
    {
        if (written.Length > 64)
            return null;
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var name in names)
        {
            var distance = string.Equals(written, name, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(written, name);
            if (distance >= least || distance > Math.Max(1, name.Length / 3))
                continue;
            (nearest, least) = (name, distance);
        }
        return nearest;
    }

    /// <summary>Insertions, deletions, replacements and exchanges of neighbours (optimal string alignment).</summary>
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    least = Math.Min(least, table[i - 2, j - 2] + 1);
                table[i, j] = least;
            }
        }
        return table[left.Length, right.Length];
    }
}
