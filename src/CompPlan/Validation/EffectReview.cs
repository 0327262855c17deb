using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What an effect may do under a gate, and what it may do as a modifier.</summary>
internal static class EffectReview
{
    /// <summary>Under a gate no effect raises a score.</summary>
    internal static IEnumerable<Issue> OfGate(GateEffect effect, string path) => Common(effect, path).Concat(effect switch
    {
        Multiplies times when times.Factor > Fraction.One => [Factor(times, path, "a closed gate leaves a part of 0 to 1 (0 % to 100 %)", "State a factor from 0 to 1.")],
        AddsPoints { Points.Value.Sign: > 0 } => [Issue.Error(
            IssueCodes.NumberRange, path + ".value", "The points are above zero; a closed gate never raises a score.", "State zero or less, or use a modifier.")],
        _ => [],
    });

    /// <summary>As a modifier an effect may raise or lower a score.</summary>
    internal static IEnumerable<Issue> OfModifier(GateEffect effect, string path) => Common(effect, path);

    private static IEnumerable<Issue> Common(GateEffect effect, string path) => effect switch
    {
        PaysNothing => [],
        CapsAt caps =>
        [
            .. OptionReview.Of(caps.Cap.Unit, path + ".unit"),
            .. caps.Cap.Value.Sign < 0 ? [BoundReview.Negative(path + ".value", caps.Cap.Value)] : Array.Empty<Issue>(),
        ],
        Multiplies times when times.Factor.Sign < 0 => [Factor(times, path, "a factor is zero or more", "State a factor of zero or more.")],
        Multiplies => [],
        AddsPoints points => OptionReview.Of(points.Points.Unit, path + ".unit"),
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.Kind, "The family of gate effects is closed."),
    };

    private static Issue Factor(Multiplies times, string path, string expected, string remedy) =>
        Issue.Error(IssueCodes.NumberRange, path + ".value", $"The factor is {times.Factor}; {expected}.", remedy);
}
