using CompPlan.Json.Binding;
using CompPlan.Plans;

namespace CompPlan.Json.Codecs.Plans;

/// <summary>A version in the register.</summary>
internal static class VersionApprovalCodec
{
    public static VersionApproval? Read(ObjectReader from)
    {
        var number = from.WholeNumber("version", int.MinValue, int.MaxValue);
        var effectiveFrom = from.Date("effectiveFrom");
        var fingerprint = from.Id("fingerprint");
        var approvedBy = from.Id("approvedBy");
        var approvedOn = from.Date("approvedOn");
        var amendment = from.OptionalPart("amendment", AmendmentCodec.Read);
        return from.Build(() => VersionApproval.Of(number, effectiveFrom, fingerprint, approvedBy, approvedOn, amendment));
    }

    public static void Write(VersionApproval row, ObjectWriter to)
    {
        to.Whole("version", row.Number);
        to.Date("effectiveFrom", row.EffectiveFrom);
        to.Text("fingerprint", row.Fingerprint);
        to.Text("approvedBy", row.ApprovedBy);
        to.Date("approvedOn", row.ApprovedOn);
        to.Part("amendment", row.Amendment, AmendmentCodec.Write);
    }
}
