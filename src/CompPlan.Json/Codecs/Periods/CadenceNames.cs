using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>Lengths of periods: four names, and the number of months for any other length.</summary>
internal static class CadenceNames
{
    public static Names<Cadence> All { get; } = Names<Cadence>
        .Of([.. Cadence.Named.Select(cadence => (cadence.Name, cadence))])
        .And("a number of months such as 18-monthly", Cadence.TryParse, cadence => cadence.Name);
}
