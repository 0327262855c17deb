using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>Lengths of periods.</summary>
internal static class CadenceNames
{
    public static Names<Cadence> All { get; } = Names<Cadence>.Of([.. Cadence.All.Select(cadence => (cadence.Name, cadence))]);
}
