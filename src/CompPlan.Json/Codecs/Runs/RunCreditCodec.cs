using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Runs;

/// <summary>A row of <c>credits</c>.</summary>
internal static class RunCreditCodec
{
    public static RunCredit? Read(ObjectReader from)
    {
        var rule = from.Id("rule");
        var period = from.Period("period");
        var department = from.OptionalId("department");
        var amount = from.Amount("amount");
        var reversed = from.Amount("reversed");
        var pending = from.Amount("pending");
        return from.Build(() => RunCredit.Of(rule, period, department, amount, reversed, pending));
    }

    public static void Write(RunCredit row, ObjectWriter to)
    {
        to.Text("rule", row.Rule);
        to.Text("period", row.Period);
        to.Text("department", row.Department);
        to.Amount("amount", row.Amount);
        to.Amount("reversed", row.Reversed);
        to.Amount("pending", row.Pending);
    }
}
