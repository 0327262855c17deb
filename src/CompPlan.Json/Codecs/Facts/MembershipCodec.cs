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
        var hours = from.OptionalNumber("hours");
        var contract = from.OptionalId("contract");
        var job = from.OptionalText("job");
        var workSite = from.OptionalId("workSite");
        var costCentre = from.OptionalId("costCentre");
        var legalEntity = from.OptionalId("legalEntity");
        var share = from.OptionalNumber("share");
        var knownOn = from.Date("knownOn");
        return from.Build(() => Membership.Of(participant, department, first, last, salary, fte, knownOn, from.Source)
            .WithTargetBonus(targetBonus)
            .WithHours(hours)
            .WithContract(contract)
            .WithJob(job)
            .WithWorkSite(workSite)
            .WithCostCentre(costCentre)
            .WithLegalEntity(legalEntity)
            .WithShare(share));
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
        to.Number("hours", row.Hours);
        to.Text("contract", row.Contract);
        to.Text("job", row.Job);
        to.Text("workSite", row.WorkSite);
        to.Text("costCentre", row.CostCentre);
        to.Text("legalEntity", row.LegalEntity);
        to.Number("share", row.Share);
        to.Date("knownOn", row.KnownOn);
    }
}
