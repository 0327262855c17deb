using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>What every row of facts has, whatever its table.</summary>
internal interface IFactRow
{
    /// <summary>The day on which the fact became known.</summary>
    LocalDate KnownOn { get; }

    /// <summary>Where the row was read from, where it was read from a file.</summary>
    IssueSource? Source { get; }
}
