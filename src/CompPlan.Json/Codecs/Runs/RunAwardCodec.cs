using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Runs;

/// <summary>A row of <c>awards</c>.</summary>
internal static class RunAwardCodec
{
    public static RunAward? Read(ObjectReader from)
    {
        var bonus = from.Id("bonus");
        var period = from.Period("period");
        var department = from.Id("department");
        var participant = from.Id("participant");
        var amount = from.Amount("amount");
        return from.Build(() => RunAward.Of(bonus, period, department, participant, amount));
    }

    public static void Write(RunAward row, ObjectWriter to)
    {
        to.Text("bonus", row.Bonus);
        to.Text("period", row.Period);
        to.Text("department", row.Department);
        to.Text("participant", row.Participant);
        to.Amount("amount", row.Amount);
    }
}
