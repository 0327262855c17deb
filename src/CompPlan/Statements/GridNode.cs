using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>What a matrix pays. Inputs: what chooses the row, and what chooses the column; of levels, the value of the rating.</summary>
public sealed class GridNode : Explanation
{
    private GridNode(Label label, Unit unit, Explanation row, Explanation column, MatrixReading reading)
        : base(label, unit, reading.Payout, ValueList<Explanation>.Of([row, column])) => Reading = reading;

    /// <summary>The matrix with its axes and payouts, and where on each axis it was read.</summary>
    public MatrixReading Reading { get; }

    /// <inheritdoc/>
    public override string Operation => "grid";

    internal override bool IsLeaf => false;

    internal static GridNode Of(Label label, Unit unit, Explanation row, Explanation column, MatrixReading reading) =>
        new(label, unit, row, column, reading);
}
