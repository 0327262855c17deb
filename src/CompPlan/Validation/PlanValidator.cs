using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What the head of a plan can be told about itself.</summary>
internal sealed class PlanValidator : ComponentValidator<PlanDraft>
{
    public PlanValidator()
    {
        Check(
            "id",
            IssueCodes.BadId,
            draft => Identifier.IsValid(draft.Id),
            draft => $"'{draft.Id}' is not an id: 1 to {Identifier.MaxLength} characters out of ASCII letters, digits, '_', '-' and '.'.",
            "Use an id of that form.");
        Each(report => NameReview.Report(report.Component.Name, "name", report));
        Check(
            "version",
            IssueCodes.NumberRange,
            draft => draft.Version >= 1,
            draft => $"The version is {draft.Version}; versions count from 1.",
            "State a version of at least 1.");
        Check(
            "effectiveFrom",
            IssueCodes.PeriodInvalid,
            draft => Days.InRange(draft.EffectiveFrom),
            _ => $"The first day in force lies outside the years {Days.FirstYear} to {Days.LastYear}.",
            "State a day in these years.");
        Check(
            "effectiveTo",
            IssueCodes.PeriodInvalid,
            draft => draft.EffectiveTo is not { } to || (Days.InRange(to) && to >= draft.EffectiveFrom),
            _ => $"The last day in force lies before the first one or outside the years {Days.FirstYear} to {Days.LastYear}.",
            "State a later day, or leave the end out while the version is open.");
        Check(
            "currency",
            IssueCodes.CurrencyUnknown,
            draft => Currency.TryOf(draft.Currency, out _),
            draft => $"'{draft.Currency}' is not an active ISO 4217 currency code in capitals.",
            "Use a code such as EUR.");
        Check(
            "timeZone",
            IssueCodes.TimeZoneUnknown,
            draft => PlanZone.TryOf(draft.TimeZone, out _),
            draft => $"'{draft.TimeZone}' is not an IANA time zone.",
            "Use a zone such as Europe/Paris.");
    }
}
