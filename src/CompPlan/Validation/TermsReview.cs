using System.Globalization;
using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What every node of a score may carry, whatever it combines.</summary>
internal static class TermsReview
{
    internal static IEnumerable<Issue> Of(NodeTerms terms) =>
    [
        .. terms.Modifiers.SelectMany((modifier, i) => ModifierReview.Of(modifier, At("modifiers", i))),
        .. Rounding(terms.Rounding, "rounding"),
        .. terms.Floor is { } floor ? OptionReview.Of(floor.Unit, "floor.unit") : [],
        .. terms.Cap is { } cap ? OptionReview.Of(cap.Unit, "cap.unit") : [],
        .. BoundReview.Of(terms.Floor?.Value, terms.Cap?.Value),
        .. terms.Gates.SelectMany((gate, i) => new GateValidator().Review(gate, At("gates", i))),
    ];

    internal static IEnumerable<Issue> Rounding(ScoreRounding? rounding, string member) =>
        rounding is null ? [] : OptionReview.Of(rounding.Unit, member + ".unit");

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
