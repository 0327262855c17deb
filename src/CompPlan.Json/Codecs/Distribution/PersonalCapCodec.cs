using CompPlan.Distribution;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Periods;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>One cap a person for several bonuses.</summary>
internal static class PersonalCapCodec
{
    public static PersonalCap? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var per = from.Choice("per", CadenceNames.All);
        var cap = from.Part("cap", BoundFamily.All.Read);
        var bonuses = from.Ids("bonuses");
        return from.Build(() => PersonalCap.Of(id, per, cap, bonuses));
    }

    public static void Write(PersonalCap personal, ObjectWriter to)
    {
        to.Text("id", personal.Id);
        to.Choice("per", personal.Per, CadenceNames.All);
        to.Part("cap", personal.Cap, BoundFamily.All.Write);
        to.Ids("bonuses", personal.Bonuses);
    }
}
