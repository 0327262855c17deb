using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>
/// Every derived measure, a <see cref="RatioMeasure"/>, a <see cref="DifferenceMeasure"/> or a <see cref="YearToDateMeasure"/> for
/// one, has an id and names others by ids; the currency of an amount exists.
/// </summary>
internal class DerivedMeasureValidator<T> : ComponentValidator<T>
    where T : DerivedMeasure
{
    public DerivedMeasureValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Id, "id")));
        Each(report => report.Add(CurrencyReview.OfUnit(report.Component.Unit, "unit")));
        // Lists of ids are reviewed as lists.
        Each(report => report.Add(report.Component is SumMeasure or ProductMeasure
            ? []
            : MeasureReview.Named(report.Component).SelectMany(part => IdReview.Form(part.Id, part.Member))));
    }
}
