using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>An effect where a condition holds; where it does not hold the score stays as it is.</summary>
public sealed record ConditionalModifier : Modifier
{
    private ConditionalModifier(GateCondition condition, GateEffect effect, string? clause)
        : base(clause)
    {
        Condition = condition;
        Effect = effect;
    }

    /// <summary>What must hold for the effect to apply.</summary>
    public GateCondition Condition { get; }

    /// <summary>What it does to the score.</summary>
    public GateEffect Effect { get; }

    internal override string Kind => "when";

    /// <summary>Applies <paramref name="effect"/> when <paramref name="condition"/> holds.</summary>
    public static ConditionalModifier Of(GateCondition condition, GateEffect effect, string? clause = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(effect);
        return new ConditionalModifier(condition, effect, clause);
    }

    internal override ModifierReading Read(ScoreReader scores, Fraction before)
    {
        var condition = Condition.Read(scores);
        return ModifierReading.Of(this, condition, before, condition.Holds ? Effect.Apply(before) : before);
    }
}
