using CompPlan.Facts;

namespace CompPlan.Tests.Oracles;

/// <summary>The touches of a deal in the order of its path, once more.</summary>
internal static class NaivePath
{
    /// <summary>A touch of several people stands where the one with the smallest actor would.</summary>
    internal static List<Touch> Of(IEnumerable<Touch> touches) =>
    [
        .. touches
            .Select((touch, place) => (Touch: touch, Of: touch.Share is null ? $"row {place}" : "touch " + touch.Id))
            .GroupBy(row => row.Of, row => row.Touch)
            .Select(touch => touch.OrderBy(row => row.Actor, StringComparer.Ordinal).ToList())
            .OrderBy(touch => touch[0].At).ThenBy(touch => touch[0].Sequence ?? -1)
            .ThenBy(touch => touch[0].Actor, StringComparer.Ordinal).ThenBy(touch => touch[0].Kind, StringComparer.Ordinal)
            .ThenBy(touch => touch[0].Role, StringComparer.Ordinal).ThenBy(touch => touch[0].Id, StringComparer.Ordinal)
            .SelectMany(touch => touch),
    ];

    /// <summary>Two touches that say the same are still two.</summary>
    internal sealed class ByReference : IEqualityComparer<Touch>
    {
        internal static ByReference Instance { get; } = new();

        public bool Equals(Touch? x, Touch? y) => ReferenceEquals(x, y);

        public int GetHashCode(Touch obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
