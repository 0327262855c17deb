using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The choices of the axes of a matrix.</summary>
internal static class AxisNames
{
    public static Names<AxisEnd> Ends { get; } = Names<AxisEnd>.Of(("nothing", AxisEnd.Nothing), ("hold", AxisEnd.Hold));
}
