using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>Which touches are repeats, and which of them counts.</summary>
internal static class DeduplicationCodec
{
    private static readonly Names<TouchPart> Parts = Names<TouchPart>.Of(
        ("actor", TouchPart.Actor), ("role", TouchPart.Role), ("kind", TouchPart.Kind), ("channel", TouchPart.Channel), ("contact", TouchPart.Contact));

    private static readonly Names<RepeatRule> Rules = Names<RepeatRule>.Of(
        ("consecutive", RepeatRule.Consecutive), ("window", RepeatRule.Window), ("all", RepeatRule.All));

    private static readonly Names<KeptTouch> KeptTouches = Names<KeptTouch>.Of(("first", KeptTouch.First), ("last", KeptTouch.Last));

    public static Deduplication? Read(ObjectReader from)
    {
        var key = from.Choices("key", Parts);
        var repeats = from.Choice("repeats", Rules);
        var within = from.OptionalPart("within", TouchWindowCodec.Read);
        var keep = from.Choice("keep", KeptTouches);
        return from.Build(() => Deduplication.Of(key, repeats, within, keep));
    }

    public static void Write(Deduplication deduplication, ObjectWriter to)
    {
        to.Texts("key", deduplication.Key.Select(Parts.NameOf));
        to.Choice("repeats", deduplication.Repeats, Rules);
        to.Part("within", deduplication.Within, TouchWindowCodec.Write);
        to.Choice("keep", deduplication.Keep, KeptTouches);
    }
}
