namespace CompPlan.Attribution.Crediting;

/// <summary>
/// A <see cref="TouchEligibility"/> prepared for many deals: says of each touch in time whether it counts. Terms under which every
/// touch counts have no filter at all, which is the fast case. May hold scratch: one is made for each worker.
/// </summary>
internal abstract class TouchFilter
{
    /// <summary>
    /// Judges the first touches of <paramref name="path"/>, which is won: those in time, one place of <paramref name="reasons"/> each.
    /// Leaves a place alone where the touch counts, and writes the first reason that applies where it does not.
    /// </summary>
    internal abstract void Judge(DealPath path, Span<ExclusionReason> reasons);
}
