namespace CompPlan.Tests.Oracles;

/// <summary>Reads a matrix once more from its places and cells alone, and compares with what the node says it read.</summary>
internal static class GridChecker
{
    public static IEnumerable<string> Faults(ExplanationData node, GridData grid)
    {
        if (node.Inputs.Count != 2)
            return [$"{node.Inputs.Count} inputs"];
        var (rows, row) = Shares(grid.Row, node.Inputs[0], grid.Interpolated);
        var (columns, column) = Shares(grid.Column, node.Inputs[1], grid.Interpolated);
        var payout = default(Ratio);
        foreach (var (i, nearRow) in rows)
            foreach (var (j, nearColumn) in columns)
                payout += nearRow * nearColumn * grid.Cells[i][j];
        return (payout == node.Value ? Array.Empty<string>() : [$"the matrix gives {payout}"])
            .Concat(row == grid.Row.Number && column == grid.Column.Number ? [] : [$"the place is {row}, {column}"]);
    }

    /// <summary>Which places count with which share, and the number of the place reached; none where nothing is paid.</summary>
    private static (List<(int Index, Ratio Share)> Shares, int Number) Shares(AxisData axis, ExplanationData observed, bool interpolated)
    {
        var one = Ratio.Of(1);
        if (axis.Levels.Count > 0)
        {
            var level = LevelOf(observed);
            var index = axis.Levels.ToList().IndexOf(level);
            return ([(index, one)], index + 1);
        }
        var (at, x) = (axis.At, observed.Value);
        if (x < at[0])
            return axis.Below == "hold" ? ([(0, one)], 1) : ([], 0);
        if (at[^1] < x)
            return axis.Above == "hold" ? ([(at.Count - 1, one)], at.Count) : ([], 0);
        var reached = at.Count(place => place.CompareTo(x) <= 0) - 1;
        if (!interpolated || at[reached] == x)
            return ([(reached, one)], reached + 1);
        var width = at[reached + 1] - at[reached];
        return ([(reached, (at[reached + 1] - x) / width), (reached + 1, (x - at[reached]) / width)], reached + 1);
    }

    /// <summary>The level stands in the label of the rating; of several ratings the last one counts.</summary>
    private static string LevelOf(ExplanationData observed) => observed.Key == "measure.rated" ? observed.Arguments[2] : LevelOf(observed.Inputs[^1]);
}
