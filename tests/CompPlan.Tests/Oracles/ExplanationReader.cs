using System.Text;
using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Statements;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>Copies explanations into plain data, property by property. A node that was copied once is not copied again.</summary>
internal sealed class ExplanationReader
{
    private readonly Dictionary<Explanation, ExplanationData> _known = new(ReferenceEqualityComparer.Instance);

    public ExplanationData Read(Explanation node)
    {
        if (_known.TryGetValue(node, out var known))
            return known;
        var data = new ExplanationData(
            node.Operation, node.Label.Key, [.. node.Label.Arguments], Words(node.Unit.Kind) + node.Unit.CurrencyCode, Ratio.Of(node.Value),
            [.. node.Inputs.Select(Read)], Own(node));
        _known.Add(node, data);
        return data;
    }

    private static object? Own(Explanation node) => node switch
    {
        TermLeaf term => new TermData(term.Path, term.Clause),
        FactLeaf fact => new FactData(fact.Table, fact.Fact),
        DaysLeaf days => new DaysData(Number(days.First), Number(days.Last), days.Table, days.Fact),
        TotalLeaf total => new TotalData(total.People),
        RoundedNode rounded => new RoundingData(Ratio.Of(rounded.Rule.Step), Words(rounded.Rule.Midpoint)),
        ChoiceNode choice => new ChoiceData(Words(choice.Comparison), choice.Holds),
        ConditionNode condition => new ConditionData(Words(condition.Form), condition.Comparison is { } one ? Words(one) : null, condition.Holds),
        DecisionNode decision => new DecisionData(decision.Holds),
        GridNode grid => Grid(grid.Reading),
        OverrideNode decided => new OverrideData(Words(decided.Decision.Action)),
        CurveNode curve => Curve(curve),
        ShareNode share => Share(share.Receipt),
        SumNode or DifferenceNode or ProductNode or QuotientNode or LeastNode or GreatestNode or PowerNode or HalvingNode => null,
        _ => throw new ArgumentException($"The checker does not know the operation '{node.Operation}'.", nameof(node)),
    };

    private static GridData Grid(MatrixReading reading) => new(
        Axis(reading.Row),
        Axis(reading.Column),
        reading.Matrix.Between == BetweenCells.Interpolated,
        [.. reading.Matrix.Payouts.Select(row => (IReadOnlyList<Ratio>)[.. row.Select(Ratio.Of)])]);

    private static AxisData Axis(AxisReading reading) => reading.Axis switch
    {
        PlacedAxis placed => new([.. placed.At.Select(Ratio.Of)], Words(placed.Below), Words(placed.Above), [], reading.Number),
        LevelsAxis levels => new([], "", "", [.. levels.Levels], reading.Number),
        _ => throw new ArgumentException("There is no other axis.", nameof(reading)),
    };

    private static CurveData Curve(CurveNode node)
    {
        var reading = node.Reading;
        var (linear, step, marginal, whole, buckets) =
            (node.Curve as LinearCurve, node.Curve as StepCurve, node.Curve as MarginalCurve, node.Curve as WholeCurve, node.Curve as BucketCurve);
        return new CurveData(
            linear is not null ? "linear" : step is not null ? "step" : marginal is not null ? "marginal" : whole is not null ? "whole" : "buckets",
            Points(linear?.Points ?? step?.Steps ?? ValueList<CurvePoint>.Empty),
            linear is null ? "" : Words(linear.Below),
            linear is null ? "" : Words(linear.Above),
            Side(step?.Side ?? marginal?.Side ?? whole?.Side),
            step is null ? null : Ratio.Of(step.Otherwise),
            Ratio.Of(linear?.Floor),
            Ratio.Of(node.Curve.Cap),
            Bands(marginal?.Bands ?? whole?.Bands ?? ValueList<CurveBand>.Empty),
            buckets is null
                ? null
                : new BucketData(Ratio.Of(buckets.From ?? default), Ratio.Of(buckets.Size), [.. buckets.Amounts.Select(Ratio.Of)], buckets.Beyond == BeyondBuckets.Repeat),
            reading.Segment,
            Points(reading.Used),
            [.. reading.Parts.Select(part => new PartData(part.Number, Ratio.Of(part.Slice), Ratio.Of(part.Unbounded), Ratio.Of(part.Payout)))],
            Ratio.Of(reading.Unbounded),
            reading.Floored,
            reading.Capped);
    }

    private static IReadOnlyList<PointData> Points(IEnumerable<CurvePoint> points) =>
        [.. points.Select(point => new PointData(Ratio.Of(point.X), Ratio.Of(point.Payout), Ratio.Of(point.After), Side(point.Side)))];

    private static IReadOnlyList<BandData> Bands(IEnumerable<CurveBand> bands) =>
        [.. bands.Select(band => new BandData(
            Ratio.Of(band.From), Ratio.Of(band.To), Words(band.Payment), Ratio.Of(band.Value), Ratio.Of(band.Min), Ratio.Of(band.Max)))];

    private static string Side(StepSide? side) => side is { } stated ? Words(stated) : "";

    private static ShareData Share(ShareReceipt share) => new(
        share.TieSeed, share.MinorUnitsPerUnit, share.Step, share.FreeAmount, Ratio.Of(share.FreeWeight), Ratio.Of(share.Lambda), share.Share, share.Floor,
        share.Cap, Words(share.State), Ratio.Of(share.Ideal), share.Quotient, share.ReceivedStep, Ratio.Of(share.CutRemainder), share.Places, share.Tied,
        share.Tie is { } tie ? new TieData(tie.Id, tie.TieKey, tie.Rank, tie.Won) : null);

    private static int Number(LocalDate date) => (date.Year * 100 + date.Month) * 100 + date.Day;

    private static string Words<T>(T value)
        where T : struct, Enum
    {
        var text = new StringBuilder(value.ToString());
        text[0] = char.ToLowerInvariant(text[0]);
        return text.ToString();
    }
}
