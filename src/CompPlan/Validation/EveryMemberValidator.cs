using CompPlan.People;

namespace CompPlan.Validation;

/// <summary>The rule has no terms: nothing can be wrong with it.</summary>
internal sealed class EveryMemberValidator : ComponentValidator<EveryMember>;
