using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a term on a type of absence alone can tell.</summary>
internal sealed class AbsenceTermValidator : ComponentValidator<AbsenceTerm>
{
    public AbsenceTermValidator() =>
        Check(
            "type",
            IssueCodes.BadId,
            term => Identifier.IsValid(term.Type),
            _ => "The type of absence is no id.",
            "An id has 1 to 64 ASCII letters, digits, '_', '-' or '.', without blanks.");
}
