using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>An amount that others set, by its days.</summary>
internal static class CeilingCodec
{
    public static Ceiling? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var values = from.Parts("values", ReadValue);
        return from.Build(() => Ceiling.Of(id, values));
    }

    public static void Write(Ceiling ceiling, ObjectWriter to)
    {
        to.Text("id", ceiling.Id);
        to.Parts("values", ceiling.Values, WriteValue);
    }

    private static CeilingValue? ReadValue(ObjectReader from)
    {
        var first = from.Date("from");
        var last = from.Date("to");
        var amount = from.Amount("amount");
        var clause = from.OptionalText("clause");
        return from.Build(() => CeilingValue.Of(first, last, amount, clause));
    }

    private static void WriteValue(CeilingValue value, ObjectWriter to)
    {
        to.Date("from", value.From);
        to.Date("to", value.To);
        to.Amount("amount", value.Amount);
        to.Text("clause", value.Clause);
    }
}
