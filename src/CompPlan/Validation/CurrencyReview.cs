using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The currency of a unit exists.</summary>
internal static class CurrencyReview
{
    internal static IEnumerable<Issue> OfUnit(Unit unit, string path) => unit.Kind != UnitKind.Amount || Currency.TryOf(unit.CurrencyCode, out _)
        ? []
        : [Issue.Error(
            IssueCodes.CurrencyUnknown,
            path,
            $"'{unit.CurrencyCode}' is not an active currency of ISO 4217 with a minor unit.",
            "Use the three upper-case letters of the currency, for example EUR.")];
}
