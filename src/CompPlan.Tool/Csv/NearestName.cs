namespace CompPlan.Tool.Csv;

/// <summary>Finds the name that a mistyped one most likely means.</summary>
internal static class NearestName
{
    /// <summary>The nearest of <paramref name="names"/>, the first of equally near ones; null if none is near enough to be meant.</summary>
    public static string? Of(string text, IEnumerable<string> names)
    {
        var plain = Plain(text);
        string? best = null;
        var least = int.MaxValue;
        foreach (var name in names)
        {
            var distance = Distance(plain, Plain(name));
            if (distance < least && distance <= Math.Max(1, name.Length / 3))
                (best, least) = (name, distance);
        }
        return best;
    }

    private static string Plain(string text) =>
        text.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
