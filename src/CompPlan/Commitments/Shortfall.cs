using CompPlan.Periods;

namespace CompPlan.Commitments;

/// <summary>A period in which fewer leads counted than were promised.</summary>
public sealed record Shortfall
{
    private Shortfall(PerformancePeriod period, int due, int met)
    {
        Period = period;
        Due = due;
        Met = met;
    }

    /// <summary>The period of the promise.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>How many leads were promised.</summary>
    public int Due { get; }

    /// <summary>How many counted.</summary>
    public int Met { get; }

    internal static Shortfall Of(PerformancePeriod period, int due, int met) => new(period, due, met);
}
