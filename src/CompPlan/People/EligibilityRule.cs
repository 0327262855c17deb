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

    /// <summary>Why a person does not take part; null when the person does.</summary>
    /// <param name="memberDays">Days of membership in the bonus's departments in the period; at least one.</param>
    /// <param name="onLastDay">Whether one of those days is the last day of the period.</param>
    /// <param name="job">The person's job; null where none is stated.</param>
    internal abstract Exclusion? Judge(int memberDays, bool onLastDay, string? job);

    /// <summary>Whether a job is among those named; no job never is.</summary>
    private protected static bool IsIn(ValueList<string> jobs, string? job)
    {
        foreach (var named in jobs.AsSpan())
            if (string.Equals(named, job, StringComparison.Ordinal))
                return true;
        return false;
    }
}
