using CompPlan.Commitments;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Commitments;

/// <summary>An answer within a time of the assignment.</summary>
internal sealed class ResponseCommitmentCodec : VariantCodec<Commitment, ResponseCommitment>
{
    private static readonly Names<OpenLeadRule> OpenLeads = Names<OpenLeadRule>.Of(
        ("open", OpenLeadRule.Open), ("breached", OpenLeadRule.Breached), ("carried", OpenLeadRule.Carried));

    private static readonly Names<ReassignmentRule> Reassignments = Names<ReassignmentRule>.Of(
        ("restart", ReassignmentRule.Restart), ("continue", ReassignmentRule.Continue));

    private static readonly Names<NothingDueRule> NothingDue = Names<NothingDueRule>.Of(
        ("met", NothingDueRule.Met), ("missing", NothingDueRule.Missing), ("notApplicable", NothingDueRule.NotApplicable));

    public override string Kind => "response";

    protected override ResponseCommitment? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var qualities = from.Ids("qualities");
        var team = from.OptionalId("team");
        var within = from.Part("within", TimeLimitFamily.All.Read);
        var atPeriodEnd = from.Choice("atPeriodEnd", OpenLeads);
        var reassigned = from.Choice("reassigned", Reassignments);
        var nothingDue = from.Choice("nothingDue", NothingDue);
        var maturation = from.OptionalWholeNumber("maturation", int.MinValue, int.MaxValue);
        return from.Build(() => ResponseCommitment.Of(id, qualities, within, atPeriodEnd, reassigned, nothingDue, team, maturation, name));
    }

    protected override void Write(ResponseCommitment response, ObjectWriter to)
    {
        to.Text("id", response.Id);
        to.Text("name", response.Name);
        to.Ids("qualities", response.Qualities);
        to.Text("team", response.Team);
        to.Part("within", response.Within, TimeLimitFamily.All.Write);
        to.Choice("atPeriodEnd", response.AtPeriodEnd, OpenLeads);
        to.Choice("reassigned", response.Reassigned, Reassignments);
        to.Choice("nothingDue", response.NothingDue!.Value, NothingDue);
        to.Whole("maturation", response.Maturation);
    }
}
