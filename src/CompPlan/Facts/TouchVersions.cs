using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// A touch with an id is one fact wherever its rows stand in the order of touches. Several rows of one id and one known day are one touch
/// of several people, each with a share, or else a conflict. All rows of a later known day replace all rows of the earlier.
/// </summary>
internal static class TouchVersions
{
    /// <param name="touches">The touches in their canonical order, each row once.</param>
    /// <param name="idCount">How many ids of touches there are.</param>
    /// <param name="drafted">For each row the number of the row that was stated.</param>
    /// <param name="findings">Where conflicts go.</param>
    public static TouchColumns Settle(TouchColumns touches, int idCount, int[] drafted, Findings findings)
    {
        if (idCount == 0)
            return touches;
        var several = OfIdsWithSeveralRows(touches, idCount);
        if (several.Count == 0)
            return touches;
        var until = touches.Until.ToArray();
        for (var start = 0; start < several.Count;)
        {
            var end = EndOfVersion(touches, several, start);
            var next = end < several.Count && touches.TouchIdOf(several[end]) == touches.TouchIdOf(several[start]) ? touches.Known[several[end]] : Periods.Days.Open;
            for (var i = start; i < end; i++)
            {
                until[several[i]] = next;
                if (i > start && !(touches.IsShared(several[i]) || touches.IsShared(several[i - 1])))
                    FactVersions.Conflict(
                        FactTable.Touches, drafted[several[i - 1]], drafted[several[i]], touches.SourceOf(several[i - 1]), touches.SourceOf(several[i]), findings);
            }
            start = end;
        }
        return touches.Take([.. Enumerable.Range(0, touches.Count)], until);
    }

    /// <summary>The rows of ids that have more than one, in the order of id, known day and row.</summary>
    private static List<int> OfIdsWithSeveralRows(TouchColumns touches, int idCount)
    {
        var first = new int[idCount];
        first.AsSpan().Fill(-1);
        var several = new List<int>();
        for (var row = 0; row < touches.Count; row++)
        {
            var id = touches.TouchIdOf(row);
            if (id < 0)
                continue;
            if (first[id] == -1)
                first[id] = row;
            else
            {
                if (first[id] >= 0)
                    several.Add(first[id]);
                several.Add(row);
                first[id] = -2;
            }
        }
        several.Sort((left, right) =>
            (touches.TouchIdOf(left), touches.Known[left], left).CompareTo((touches.TouchIdOf(right), touches.Known[right], right)));
        return several;
    }

    private static int EndOfVersion(TouchColumns touches, List<int> rows, int start)
    {
        var end = start + 1;
        while (end < rows.Count && touches.TouchIdOf(rows[end]) == touches.TouchIdOf(rows[start]) && touches.Known[rows[end]] == touches.Known[rows[start]])
            end++;
        return end;
    }
}
