using CompPlan.Measures;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A reported measure has an id, and its currency exists where it is an amount.</summary>
internal sealed class ReportedMeasureValidator : ComponentValidator<ReportedMeasure>
{
    public ReportedMeasureValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Id, "id").Concat(OptionReview.Of(report.Component.Combine, "combine"))));
        Check(
            "unit",
            IssueCodes.CurrencyUnknown,
            measure => measure.Unit.Kind != UnitKind.Amount || Currency.TryOf(measure.Unit.CurrencyCode, out _),
            measure => $"'{measure.Unit.CurrencyCode}' is not an active currency of ISO 4217 with a minor unit.",
            "Use the three upper-case letters of the currency, for example EUR.");
    }
}
