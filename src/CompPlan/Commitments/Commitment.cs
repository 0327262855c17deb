using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Commitments;

/// <summary>
/// What one team promised another: a closed family. Marketing promises a volume of leads, sales promises to answer each of them in
/// time. A commitment is assessed over a period; its figures feed measures.
/// </summary>
public abstract record Commitment
{
    private protected Commitment(string id, string? name, ValueList<string> qualities, int? maturation)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
        Name = name;
        Qualities = qualities;
        Maturation = maturation;
    }

    /// <summary>The id, once in a plan; measures name it.</summary>
    public string Id { get; }

    /// <summary>The displayed name; changes no figure.</summary>
    public string? Name { get; }

    /// <summary>The ids of the qualities of leads that it speaks of; other leads are none of its business.</summary>
    public ValueList<string> Qualities { get; }

    /// <summary>
    /// How many days after the last day of a period its figure is final: before, there is none. Absent where it may be taken at any
    /// time. Review accepts 0 to 366.
    /// </summary>
    public int? Maturation { get; }

    /// <summary>What the share met is when nothing was due; absent where something always is.</summary>
    public abstract NothingDueRule? NothingDue { get; }

    /// <summary>The limit that it reckons with; absent where it has none.</summary>
    public abstract TimeLimit? Limit { get; }

    /// <summary>The kind in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>What was due and what was met in a period.</summary>
    internal abstract Compliance Assess(LeadBook leads, PlanCalendar calendar, PerformancePeriod period);

    /// <summary>Whether it speaks of leads of a quality.</summary>
    private protected bool SpeaksOf(string quality) => Qualities.Contains(quality);
}
