using System.Globalization;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>Several sources added: a fixed part and a share of the profit, or a pool for each of two goals.</summary>
public sealed record SumBase : FundingBase
{
    private SumBase(ValueList<FundingSource> sources) => Sources = sources;

    /// <summary>The sources, in the order stated; at least one.</summary>
    public ValueList<FundingSource> Sources { get; }

    internal override string Kind => "sum";

    internal override IEnumerable<(FundingBase Base, string Path)> Inner =>
        Sources.Select((source, i) => (source.Base, string.Create(CultureInfo.InvariantCulture, $"sources[{i}].base")));

    /// <summary>The sum of <paramref name="sources"/>.</summary>
    public static SumBase Of(params IEnumerable<FundingSource> sources) => new(ValueList<FundingSource>.Of(sources));

    internal override void State(FundingNeeds needs, string path)
    {
        for (var i = 0; i < Sources.Count; i++)
            if (Sources[i].Node is { } node)
                needs.Node(node, string.Create(CultureInfo.InvariantCulture, $"{path}.sources[{i}].node"));
    }

    internal override FundedBase Take(FundingFigures figures, PoolFactors factors, FactorReading factor)
    {
        var parts = Sources.Select(source => source.Base.Take(figures, factors, factors.Of(source, factor))).ToArray();
        var (amount, scored) = (Fraction.Zero, Fraction.Zero);
        foreach (var part in parts)
            (amount, scored) = (amount + part.Amount, scored + part.Scored);
        return FundedBase.Of(this, factor, amount, scored).WithParts(parts);
    }
}
