using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// What changes the score of a node right after it is combined, before rounding, floor, cap and gates: a closed family. A
/// modifier is no gate: it says what happens where something holds, and a funding floor does not ask for it.
/// </summary>
public abstract record Modifier
{
    private protected Modifier(string? clause) => Clause = clause;

    /// <summary>Where it was agreed; absent where nothing is cited.</summary>
    public string? Clause { get; }

    internal abstract string Kind { get; }

    internal abstract ModifierReading Read(ScoreReader scores, Fraction before);
}
