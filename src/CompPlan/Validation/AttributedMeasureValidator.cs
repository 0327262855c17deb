using CompPlan.Attribution;
using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>An attributed measure has an id and names a rule and a department, an actor or both; its currency exists.</summary>
internal sealed class AttributedMeasureValidator : ComponentValidator<AttributedMeasure>
{
    public AttributedMeasureValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Id, "id")));
        Each(report => report.Add(IdReview.Form(report.Component.Attribution, "attribution")));
        Each(report => report.Add(report.Component.Department is { } department ? IdReview.Form(department, "department") : []));
        Each(report => report.Add(report.Component.Actor is { } actor ? IdReview.Form(actor, "actor") : []));
        Check(
            "department",
            IssueCodes.MissingField,
            measure => measure.Department is not null || measure.Actor is not null,
            _ => "Neither a department nor an actor is stated, so that nobody's credit is measured.",
            "State the department, the actor, or both.");
        Each(report => report.Add(CreditOptionsReview.OfMeasure(report.Component.Negative)));
        Check(
            "negative",
            IssueCodes.OptionConflict,
            measure => measure.Result != AttributedResult.Deals || measure.Negative != NegativeCredit.Carry,
            _ => "Deals are counted, and a count below zero is not carried.",
            "State \"forget\" or \"negative\".");
        Each(report => report.Add(CurrencyReview.OfUnit(report.Component.Unit, "unit")));
    }
}
