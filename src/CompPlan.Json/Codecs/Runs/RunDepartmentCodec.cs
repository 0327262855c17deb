using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Runs;

/// <summary>A row of <c>departments</c>.</summary>
internal static class RunDepartmentCodec
{
    public static RunDepartment? Read(ObjectReader from)
    {
        var bonus = from.Id("bonus");
        var period = from.Period("period");
        var department = from.Id("department");
        var amount = from.Amount("amount");
        return from.Build(() => RunDepartment.Of(bonus, period, department, amount));
    }

    public static void Write(RunDepartment row, ObjectWriter to)
    {
        to.Text("bonus", row.Bonus);
        to.Text("period", row.Period);
        to.Text("department", row.Department);
        to.Amount("amount", row.Amount);
    }
}
