using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>What a rule says from a date on.</summary>
internal static class AttributionTermsCodec
{
    private static readonly Names<TouchTies> TieNames = Names<TouchTies>.Of(("share", TouchTies.Share), ("order", TouchTies.Order));

    /// <summary>Reads the members of terms out of the object that holds them; null where one of them cannot be read.</summary>
    public static AttributionTerms? Read(ObjectReader from)
    {
        var roles = from.Parts("roles", ReadRole);
        var model = from.Part("model", ModelFamily.All.Read);
        var ties = from.Choice("ties", TieNames);
        var eligibility = from.OptionalPart("eligibility", TouchEligibilityCodec.Read);
        var caps = from.OptionalPart("caps", CreditCapsCodec.Read);
        if (from.Failed)
            return null;
        var terms = AttributionTerms.Of(roles, model, ties).WithEligibility(eligibility ?? TouchEligibility.All);
        return caps is null ? terms : caps(terms);
    }

    /// <summary>Writes the members of terms into the object that holds them.</summary>
    public static void Write(AttributionTerms terms, ObjectWriter to)
    {
        to.Parts("roles", terms.Roles, WriteRole);
        to.Part("model", terms.Model, ModelFamily.All.Write);
        to.Choice("ties", terms.Ties, TieNames);
        to.Part("eligibility", terms.Eligibility == TouchEligibility.All ? null : terms.Eligibility, TouchEligibilityCodec.Write);
        to.Part("caps", terms.Caps.Count == 0 ? null : terms, CreditCapsCodec.Write);
    }

    /// <summary>Terms with their date, an object of their own.</summary>
    public static AttributionTerms? ReadChange(ObjectReader from)
    {
        var date = from.Date("from");
        var terms = Read(from);
        return from.Build(() => terms!.StartingOn(date));
    }

    public static void WriteChange(AttributionTerms terms, ObjectWriter to)
    {
        to.Date("from", terms.From);
        Write(terms, to);
    }

    private static RoleMapping? ReadRole(ObjectReader from)
    {
        var role = from.Id("role");
        var department = from.Id("department");
        return from.Build(() => RoleMapping.Of(role, department));
    }

    private static void WriteRole(RoleMapping mapping, ObjectWriter to)
    {
        to.Text("role", mapping.Role);
        to.Text("department", mapping.Department);
    }
}
