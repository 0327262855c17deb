using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>The receipt of a matrix: where on each axis the reading lies, and the payout of the cells there.</summary>
public sealed record MatrixReading
{
    private MatrixReading(MatrixNode matrix, AxisReading row, AxisReading column)
    {
        Matrix = matrix;
        Row = row;
        Column = column;
        Payout = row.Number == 0 || column.Number == 0 ? Fraction.Zero : Between(AlongRow(row.Number), () => AlongRow(row.Number + 1), row.Share);
    }

    /// <summary>The matrix.</summary>
    public MatrixNode Matrix { get; }

    /// <summary>What chose the row.</summary>
    public AxisReading Row { get; }

    /// <summary>What chose the column.</summary>
    public AxisReading Column { get; }

    /// <summary>
    /// The payout in the unit of the matrix: of one cell, or between two or four cells in proportion along both axes; zero
    /// beyond an end that pays nothing.
    /// </summary>
    public Fraction Payout { get; }

    internal static MatrixReading Of(MatrixNode matrix, AxisReading row, AxisReading column) => new(matrix, row, column);

    private Fraction AlongRow(int row) =>
        Between(Matrix.Payouts[row - 1][Column.Number - 1], () => Matrix.Payouts[row - 1][Column.Number], Column.Share);

    private static Fraction Between(Fraction here, Func<Fraction> next, Fraction share) =>
        share.Sign == 0 ? here : here + share * (next() - here);
}
