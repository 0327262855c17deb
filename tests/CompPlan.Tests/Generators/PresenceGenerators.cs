using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>Units of presence that need no opening hours.</summary>
public static class PresenceGenerators
{
    public static Arbitrary<PresenceCase> Cases() => Arb.From(
        EligibilityGenerators.Presence(null).Select(rule => new PresenceCase(rule)), one => one.Rule is null ? [] : [new PresenceCase(null)]);
}
