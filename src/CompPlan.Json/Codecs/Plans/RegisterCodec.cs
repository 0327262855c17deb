using CompPlan.Json.Binding;
using CompPlan.Plans;

namespace CompPlan.Json.Codecs.Plans;

/// <summary>The register of versions: the root of its document.</summary>
internal static class RegisterCodec
{
    public static PlanRegister? Read(ObjectReader from)
    {
        DocumentHead.Read(from, DocumentHead.Series);
        var plan = from.Id("plan");
        var versions = from.Parts("versions", VersionApprovalCodec.Read);
        return from.Build(() => PlanRegister.Of(plan, versions));
    }

    public static void Write(PlanRegister register, ObjectWriter to)
    {
        DocumentHead.Write(to, DocumentHead.Series);
        to.Text("plan", register.Plan);
        to.Parts("versions", register.Versions, VersionApprovalCodec.Write);
    }
}
