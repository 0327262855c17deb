using CompPlan.Funding;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Periods;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>One cap for several bonuses.</summary>
internal static class SharedCapCodec
{
    public static SharedCap? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var per = from.Choice("per", CadenceNames.All);
        var cap = from.Part("cap", LimitFamily.All.Read);
        var bonuses = from.Ids("bonuses");
        return from.Build(() => SharedCap.Of(id, per, cap, bonuses));
    }

    public static void Write(SharedCap shared, ObjectWriter to)
    {
        to.Text("id", shared.Id);
        to.Choice("per", shared.Per, CadenceNames.All);
        to.Part("cap", shared.Cap, LimitFamily.All.Write);
        to.Ids("bonuses", shared.Bonuses);
    }
}
