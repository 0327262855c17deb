using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>Somebody's time in a department.</summary>
internal static class MembershipCodec
{
    public static Membership? Read(ObjectReader from)
    {
        var participant = from.Id("participant");
        var department = from.Id("department");
        var first = from.Date("from");
        var last = from.OptionalDate("to");
        var currency = from.CurrencyCode("currency");
        var salary = from.AmountIn("salary", currency);
        var fte = from.Number("fte");
        var targetBonus = from.OptionalAmountIn("targetBonus", currency);
        var knownOn = from.Date("knownOn");
        return from.Build(() =>
        {
            var membership = Membership.Of(participant, department, first, last, salary, fte, knownOn, from.Source);
            return targetBonus is null ? membership : membership.WithTargetBonus(targetBonus);
        });
    }

    public static void Write(Membership row, ObjectWriter to)
    {
        to.Text("participant", row.Participant);
        to.Text("department", row.Department);
        to.Date("from", row.From);
        to.Date("to", row.To);
        to.AmountIn("salary", row.Salary);
        to.Number("fte", row.Fte);
        to.AmountBeside("targetBonus", row.TargetBonus, row.Salary);
        to.Date("knownOn", row.KnownOn);
    }
}
