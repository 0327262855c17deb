using NodaTime;

namespace CompPlan.Attribution;

/// <summary>
/// Where weights come from that an analysis proposed and a person froze into the plan. It never decides anything: pay follows the
/// stated weights, and an analysis that says something else tomorrow changes nothing.
/// </summary>
public sealed record WeightProvenance
{
    private WeightProvenance(string analysis, LocalDate on, string approvedBy, string? note)
    {
        Analysis = analysis;
        On = on;
        ApprovedBy = approvedBy;
        Note = note;
    }

    /// <summary>The id of the analysis.</summary>
    public string Analysis { get; }

    /// <summary>The date on which the weights were frozen.</summary>
    public LocalDate On { get; }

    /// <summary>Who approved them: a job title or an id.</summary>
    public string ApprovedBy { get; }

    /// <summary>A remark; absent where there is none.</summary>
    public string? Note { get; }

    /// <summary>Weights of an analysis, frozen and approved.</summary>
    public static WeightProvenance Of(string analysis, LocalDate on, string approvedBy, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(approvedBy);
        return new WeightProvenance(analysis, on, approvedBy, string.IsNullOrEmpty(note) ? null : note);
    }
}
