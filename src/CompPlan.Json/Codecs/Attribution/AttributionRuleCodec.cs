using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>Who is credited for a deal.</summary>
internal static class AttributionRuleCodec
{
    private static readonly Names<TouchTies> TieNames = Names<TouchTies>.Of(("share", TouchTies.Share), ("order", TouchTies.Order));

    public static AttributionRule? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var roles = from.Parts("roles", ReadRole);
        var model = from.Part("model", ModelFamily.All.Read);
        var ties = from.Choice("ties", TieNames);
        return from.Build(() => AttributionRule.Of(id, name, roles, model, ties));
    }

    public static void Write(AttributionRule rule, ObjectWriter to)
    {
        to.Text("id", rule.Id);
        to.Text("name", rule.Name);
        to.Parts("roles", rule.Roles, WriteRole);
        to.Part("model", rule.Model, ModelFamily.All.Write);
        to.Choice("ties", rule.Ties, TieNames);
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
