using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// What must hold for a gate to be open, or for a modifier to apply: a closed family of trees. Leaves compare one observed
/// value with a stated one (<see cref="ComparedCondition"/>); above them stand all of, any of and not.
/// </summary>
public abstract record GateCondition
{
    private protected GateCondition()
    {
    }

    internal abstract string Kind { get; }

    /// <summary>The conditions directly below, in the order stated; none below a comparison.</summary>
    public virtual ValueList<GateCondition> Parts => ValueList<GateCondition>.Empty;

    /// <summary>The condition and every condition below it, each before its parts.</summary>
    public IEnumerable<GateCondition> WithDescendants() => Parts.SelectMany(part => part.WithDescendants()).Prepend(this);

    internal abstract ConditionReading Read(ScoreReader scores);
}
