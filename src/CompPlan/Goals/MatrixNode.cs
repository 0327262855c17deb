using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// A payout by two observed values at once: growth against margin, company result against a rating. Rows and columns are the
/// stated places of the two axes; each cell is a payout.
/// </summary>
public sealed record MatrixNode : ScoreNode
{
    private MatrixNode(
        string id, MatrixAxis rows, MatrixAxis columns, PayoutUnit unit, BetweenCells between, ValueList<ValueList<Fraction>> payouts, NodeTerms terms)
        : base(id, terms)
    {
        Rows = rows;
        Columns = columns;
        Unit = unit;
        Between = between;
        Payouts = payouts;
    }

    /// <summary>What chooses the row.</summary>
    public MatrixAxis Rows { get; }

    /// <summary>What chooses the column.</summary>
    public MatrixAxis Columns { get; }

    /// <summary>What the payouts are counted in.</summary>
    public PayoutUnit Unit { get; }

    /// <summary>What is paid between stated places.</summary>
    public BetweenCells Between { get; }

    /// <summary>The payouts row by row: a row for each place of <see cref="Rows"/>, in it a payout for each place of <see cref="Columns"/>.</summary>
    public ValueList<ValueList<Fraction>> Payouts { get; }

    /// <summary>None: a matrix reads goals and measures itself.</summary>
    public override IEnumerable<ScoreNode> Children => [];

    internal override string Kind => "matrix";

    internal override IEnumerable<string> OwnGoals => [.. Rows.Goals, .. Columns.Goals];

    internal override IEnumerable<string> OwnMeasures => [.. Rows.Measures, .. Columns.Measures];

    /// <summary>The payouts <paramref name="payouts"/> by the places of <paramref name="rows"/> and <paramref name="columns"/>.</summary>
    public static MatrixNode Of(
        string id, MatrixAxis rows, MatrixAxis columns, PayoutUnit unit, BetweenCells between, IEnumerable<IEnumerable<Fraction>> payouts)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(payouts);
        return new MatrixNode(
            id, rows, columns, unit, between, ValueList<ValueList<Fraction>>.Of(payouts.Select(ValueList<Fraction>.Of)), NodeTerms.Empty);
    }

    /// <inheritdoc/>
    public override MatrixNode WithTerms(NodeTerms terms) => new(Id, Rows, Columns, Unit, Between, Payouts, terms);

    internal override PayoutUnit? UnitFrom(IReadOnlyList<PayoutUnit?> children, Func<string, PayoutUnit?> goalUnit) => Unit;

    internal override NodeCombination Combine(ScoreReader scores)
    {
        var reading = MatrixReading.Of(this, Rows.Read(scores, Between), Columns.Read(scores, Between));
        return new NodeCombination(reading.Payout, Unit) { Matrix = reading };
    }
}
