using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Who among the members of a bonus's departments takes part in a performance period. Judged for the person as a whole, over all
/// departments of the bonus; people without a day of membership in the period are never asked.
/// </summary>
public abstract record EligibilityRule
{
    /// <summary>The kind in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>Whether a person takes part.</summary>
    internal abstract bool Admits(Candidate candidate);

    /// <summary>Why a person whom the rule does not admit takes no part.</summary>
    internal abstract ExclusionReading Why(Candidate candidate);

    /// <summary>A bit for each part of the rule that does not admit a person, the first part the lowest.</summary>
    internal virtual int Excludes(Candidate candidate) => Admits(candidate) ? 0 : 1;

    /// <summary>Why a person takes no part, a reason for each bit, in the order of the rule.</summary>
    internal virtual IEnumerable<ExclusionReading> Reasons(Candidate candidate)
    {
        if (!Admits(candidate))
            yield return Why(candidate);
    }
}
