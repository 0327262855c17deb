using CompPlan.Rounding;

namespace CompPlan.Attribution.Crediting;

/// <summary>The names of milestones as ids of a division: columns by the place of the milestone.</summary>
internal static class MilestoneNames
{
    private static readonly ulong[] HashColumn = [.. Milestone.All.Select(milestone => TieKey.Hash(milestone.Name))];

    private static readonly int[] RankColumn =
        [.. Milestone.All.Select(one => Milestone.All.Count(other => string.CompareOrdinal(other.Name, one.Name) < 0))];

    /// <summary>The hash of each name, see <see cref="TieKey.Hash(string)"/>.</summary>
    internal static ReadOnlySpan<ulong> Hashes => HashColumn;

    /// <summary>The ordinal place of each name.</summary>
    internal static ReadOnlySpan<int> Ranks => RankColumn;
}
