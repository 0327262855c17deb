using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a modifier can be told about itself.</summary>
internal static class ModifierReview
{
    /// <summary>All findings about <paramref name="modifier"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(Modifier modifier, string path) => modifier switch
    {
        ConditionalModifier conditional =>
            [.. ConditionReview.Of(conditional.Condition, path + ".condition"), .. EffectReview.OfModifier(conditional.Effect, path + ".effect")],
        GoalModifier by => [.. IdReview.Form(by.Goal, path + ".goal"), .. OptionReview.Of(by.Use, path + ".use")],
        _ => throw new ArgumentOutOfRangeException(nameof(modifier), modifier.Kind, "The family of modifiers is closed."),
    };
}
