using System.Globalization;
using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A matrix has a payout for each pair of places of its axes, whose places rise.</summary>
internal sealed class MatrixNodeValidator : ComponentValidator<MatrixNode>
{
    public MatrixNodeValidator()
    {
        Each(report => report.Add(ScoreReview.Common(report.Component)));
        Each(report => report.Add(AxisReview.Of(report.Component.Rows, "rows")));
        Each(report => report.Add(AxisReview.Of(report.Component.Columns, "columns")));
        Each(report => report.Add(OptionReview.Of(report.Component.Unit, "unit")));
        Each(report => report.Add(OptionReview.Of(report.Component.Between, "reading")));
        Check(
            "reading",
            IssueCodes.OptionConflict,
            matrix => matrix.Between != BetweenCells.Interpolated || matrix is not { Rows: LevelsAxis, Columns: LevelsAxis },
            _ => "Both axes are levels, and there is nothing between two levels to interpolate.",
            "State the reading \"stepped\".");
        Check(
            "payouts",
            IssueCodes.MatrixSize,
            matrix => matrix.Payouts.Count == matrix.Rows.Count,
            matrix => $"There are {Number(matrix.Payouts.Count)} rows of payouts and {Number(matrix.Rows.Count)} places of the rows.",
            "State one row of payouts for each place of the rows.");
        Each(report => report.Add(report.Component.Payouts.SelectMany((row, i) => OfRow(report.Component, row, i))));
    }

    private static IEnumerable<Issue> OfRow(MatrixNode matrix, ValueList<Fraction> row, int index)
    {
        var path = $"payouts[{Number(index)}]";
        if (row.Count != matrix.Columns.Count)
            yield return Issue.Error(
                IssueCodes.MatrixSize,
                path,
                $"The row has {Number(row.Count)} payouts and there are {Number(matrix.Columns.Count)} places of the columns.",
                "State one payout for each place of the columns.");
        for (var i = 0; i < row.Count; i++)
            if (row[i].Sign < 0)
                yield return Issue.Error(
                    IssueCodes.NumberRange, $"{path}[{Number(i)}]", $"The payout is {row[i]}; a cell pays zero or more.", "State a payout of zero or more.");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
