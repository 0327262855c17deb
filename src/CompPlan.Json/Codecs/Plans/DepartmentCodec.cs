using CompPlan.Json.Binding;
using CompPlan.Plans;

namespace CompPlan.Json.Codecs.Plans;

/// <summary>A department of the plan.</summary>
internal static class DepartmentCodec
{
    public static Department? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        return from.Build(() => Department.Of(id, name));
    }

    public static void Write(Department department, ObjectWriter to)
    {
        to.Text("id", department.Id);
        to.Text("name", department.Name);
    }
}
