using System.Globalization;
using CompPlan.Goals;

namespace CompPlan.Statements;

/// <summary>The reading of a matrix in English: the rows and the columns that the payout lies at or between.</summary>
internal static class GridText
{
    internal static string Of(GridNode node)
    {
        var (row, column) = (node.Reading.Row, node.Reading.Column);
        return $" = read at {Observed(row, node.Inputs[0])} and {Observed(column, node.Inputs[1])}: {Place("row", row, node.Inputs[0])}, {Place("column", column, node.Inputs[1])}";
    }

    private static string Observed(AxisReading axis, Explanation observed) => axis.Level ?? EnglishNumbers.Of(observed);

    private static string Place(string what, AxisReading axis, Explanation observed)
    {
        if (axis.Level is { } level)
            return $"{what} {level}";
        var at = ((PlacedAxis)axis.Axis).At;
        string Number(int number) => EnglishNumbers.Of(at[number - 1], observed.Unit);
        if (axis.Number == 0)
            return $"{(axis.Place == AxisPlace.Below ? "below the first" : "above the last")} {what} {Number(axis.Place == AxisPlace.Below ? 1 : at.Count)}, where nothing is paid";
        return axis.Place switch
        {
            AxisPlace.Below => $"below the first {what} {Number(1)}, which holds",
            AxisPlace.Above => $"above the last {what} {Number(at.Count)}, which holds",
            AxisPlace.Between when axis.Share.Sign > 0 => string.Create(
                CultureInfo.InvariantCulture, $"between {what}s {Number(axis.Number)} and {Number(axis.Number + 1)}"),
            _ => $"{what} {(axis.Place == AxisPlace.At ? "" : "from ")}{Number(axis.Number)}",
        };
    }
}
