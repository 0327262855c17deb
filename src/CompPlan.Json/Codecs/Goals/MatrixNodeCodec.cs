using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>A payout by two observed values.</summary>
internal sealed class MatrixNodeCodec : VariantCodec<ScoreNode, MatrixNode>
{
    private static readonly Names<BetweenCells> Readings = Names<BetweenCells>.Of(
        ("stepped", BetweenCells.Stepped), ("interpolated", BetweenCells.Interpolated));

    public override string Kind => "matrix";

    protected override MatrixNode? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var rows = from.Part("rows", ScoreFamily.Axes.Read);
        var columns = from.Part("columns", ScoreFamily.Axes.Read);
        var unit = ScoreLevelMembers.ReadUnit(from);
        var between = from.Choice("reading", Readings);
        var payouts = from.NumberTable("payouts").Select(row => row.Select(unit.Value));
        var terms = ScoreLimits.Read(from);
        return from.Build(() => MatrixNode.Of(id, rows, columns, unit.Unit, between, payouts).WithTerms(terms));
    }

    protected override void Write(MatrixNode node, ObjectWriter to)
    {
        to.Text("id", node.Id);
        to.Part("rows", node.Rows, ScoreFamily.Axes.Write);
        to.Part("columns", node.Columns, ScoreFamily.Axes.Write);
        var unit = ScoreLevelMembers.WriteUnit(node.Unit, to);
        to.Choice("reading", node.Between, Readings);
        to.NumberTable("payouts", node.Payouts.Select(row => row.Select(unit.Written)));
        ScoreLimits.Write(node, to);
    }
}
