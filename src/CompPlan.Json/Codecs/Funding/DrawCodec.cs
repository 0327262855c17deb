using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>What is paid at least.</summary>
internal static class DrawCodec
{
    private static readonly Names<DrawRecovery> Recoveries = Names<DrawRecovery>.Of(
        ("recovered", DrawRecovery.Recovered), ("kept", DrawRecovery.Kept));

    public static Draw? Read(ObjectReader from)
    {
        var amount = from.Amount("amount");
        var recovery = from.Choice("recovery", Recoveries);
        return from.Build(() => Draw.Of(amount, recovery));
    }

    public static void Write(Draw draw, ObjectWriter to)
    {
        to.Amount("amount", draw.Amount);
        to.Choice("recovery", draw.Recovery, Recoveries);
    }
}
