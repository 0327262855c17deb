using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Tests.Generators;

/// <summary>
/// What a funding rule may name: the measures and the score of its bonus, whether several of its periods make a year, and whether they are
/// paid one at a time, so that a pool may depend on the one before.
/// </summary>
public sealed record FundingScope(Currency Currency, IReadOnlyList<Measure> Measures, ScoreNode Score, bool CountsOn, bool Remembers)
{
    public IReadOnlyList<string> Amounts => [.. Measures.Where(measure => measure.Unit == Unit.Amount(Currency.Code)).Select(measure => measure.Id)];

    public bool Gated => Score.WithDescendants().Any(node => node.Gates.Count > 0);
}
