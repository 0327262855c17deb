using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>The table of distribution keys.</summary>
internal static class KeyFamily
{
    public static Family<DistributionKey> All { get; } = Family<DistributionKey>.Of(
        new UniformKeyCodec(), new PresenceKeyCodec(), new SalaryKeyCodec(), new SalaryTimesPresenceKeyCodec(),
        new CreditKeyCodec());
}
