using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Whether days of one type of absence count as presence.</summary>
internal static class AbsenceTermCodec
{
    private static readonly Names<bool> Countings = Names<bool>.Of(("present", true), ("absent", false));

    public static AbsenceTerm? Read(ObjectReader from)
    {
        var type = from.Id("type");
        var counts = from.Choice("countsAs", Countings);
        return from.Build(() => AbsenceTerm.Of(type, counts));
    }

    public static void Write(AbsenceTerm term, ObjectWriter to)
    {
        to.Text("type", term.Type);
        to.Choice("countsAs", term.CountsAsPresence, Countings);
    }
}
