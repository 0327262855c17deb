using CompPlan.Attribution;
using CompPlan.Json.Binding;
using CompPlan.Json.Lexical;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>The caps of one set of terms, and what becomes of credit beyond them.</summary>
internal static class CreditCapsCodec
{
    private static readonly Names<CapGroup> Groups = Names<CapGroup>.Of(
        ("kind", CapGroup.Kind), ("person", CapGroup.Person), ("department", CapGroup.Department));

    private static readonly Names<CappedExcess> Excesses = Names<CappedExcess>.Of(
        ("redistribute", CappedExcess.Redistribute), ("house", CappedExcess.House));

    /// <summary>Makes the terms that the caps belong to out of those without.</summary>
    public static Func<AttributionTerms, AttributionTerms>? Read(ObjectReader from)
    {
        var unit = from.RatioUnit();
        var limits = from.Parts("limits", item => ReadCap(item, unit));
        if (from.Has("limits") && !from.Failed && limits.Count == 0)
            from.RefuseWhole("limits", new TextFault(IssueCodes.EmptyList, "The list is empty; it needs at least one item.", "State a cap, or leave \"caps\" out."));
        var excess = from.Choice("excess", Excesses);
        return from.Build<Func<AttributionTerms, AttributionTerms>>(() => terms => terms.WithCaps(limits, excess));
    }

    public static void Write(AttributionTerms terms, ObjectWriter to)
    {
        to.PercentUnit();
        to.Parts("limits", terms.Caps, WriteCap);
        to.Choice("excess", terms.Excess!.Value, Excesses);
    }

    private static CreditCap? ReadCap(ObjectReader from, RatioUnit unit)
    {
        var by = from.Choice("by", Groups);
        var only = from.OptionalId("only");
        var share = from.Ratio("most", unit);
        return from.Build(() => only is null ? CreditCap.Of(by, share) : CreditCap.Of(by, only, share));
    }

    private static void WriteCap(CreditCap cap, ObjectWriter to)
    {
        to.Choice("by", cap.By, Groups);
        to.Text("only", cap.Only);
        to.Percent("most", cap.Share);
    }
}
