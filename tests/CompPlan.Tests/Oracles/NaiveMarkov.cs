using CompPlan.Attribution.Analysis;
using CompPlan.Values;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// Removal effects by exact fractions: the equations p(state) = Σ probability(state → next) · p(next), solved by elimination with
/// pivots. States are texts of the last channels. Shares nothing with the calculator.
/// </summary>
internal static class NaiveMarkov
{
    private const string Start = "(start)";
    private const string Won = "(won)";
    private const string Lost = "(lost)";

    internal static Fraction Conversion(ChannelPaths paths, int order, string? without = null)
    {
        var counts = new Dictionary<(string From, string To), Fraction>();
        void Add(string from, string to, long count) => counts[(from, to)] = counts.GetValueOrDefault((from, to)) + count;
        foreach (var path in paths.Paths)
        {
            var at = Start;
            var steps = path.Channels.ToList();
            for (var place = 0; place < steps.Count; place++)
            {
                var next = string.Join('>', steps.Take(place + 1).TakeLast(order));
                Add(at, next, path.Converted + path.NotConverted);
                at = next;
            }
            Add(at, Won, path.Converted);
            Add(at, Lost, path.NotConverted);
        }
        var states = counts.Keys.Select(key => key.From).Distinct().ToList();
        bool Removed(string state) => without is not null && state.Split('>')[^1] == without;
        var live = states.Where(state => !Removed(state)).ToList();
        var matrix = new Fraction[live.Count][];
        for (var row = 0; row < live.Count; row++)
        {
            matrix[row] = new Fraction[live.Count + 1];
            var total = counts.Where(count => count.Key.From == live[row]).Aggregate(Fraction.Zero, (sum, count) => sum + count.Value);
            matrix[row][row] = 1;
            foreach (var (key, count) in counts.Where(count => count.Key.From == live[row] && count.Value.Sign > 0))
                if (key.To == Won)
                    matrix[row][live.Count] += count / total;
                else if (live.IndexOf(key.To) is var column and >= 0)
                    matrix[row][column] -= count / total;
        }
        return Solve(matrix)[live.IndexOf(Start)];
    }

    internal static Fraction Effect(ChannelPaths paths, int order, string channel) =>
        Conversion(paths, order) is var all && all.Sign > 0 ? 1 - Conversion(paths, order, channel) / all : Fraction.Zero;

    private static Fraction[] Solve(Fraction[][] matrix)
    {
        var size = matrix.Length;
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).First(row => matrix[row][column].Sign != 0);
            (matrix[column], matrix[pivot]) = (matrix[pivot], matrix[column]);
            for (var row = 0; row < size; row++)
                if (row != column && matrix[row][column].Sign != 0)
                {
                    var factor = matrix[row][column] / matrix[column][column];
                    for (var place = column; place <= size; place++)
                        matrix[row][place] -= factor * matrix[column][place];
                }
        }
        return [.. Enumerable.Range(0, size).Select(row => matrix[row][size] / matrix[row][row])];
    }
}
