using CompPlan.Commitments;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Periods;

namespace CompPlan.Json.Codecs.Commitments;

/// <summary>So many leads a period.</summary>
internal sealed class VolumeCommitmentCodec : VariantCodec<Commitment, VolumeCommitment>
{
    private static readonly Names<LeadCounting> Countings = Names<LeadCounting>.Of(
        ("accepted", LeadCounting.Accepted), ("notRejectedInTime", LeadCounting.NotRejectedInTime));

    public override string Kind => "volume";

    protected override VolumeCommitment? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var qualities = from.Ids("qualities");
        var leads = from.WholeNumber("leads", int.MinValue, int.MaxValue);
        var per = from.Choice("per", CadenceNames.All);
        var counts = from.Choice("counts", Countings);
        var rejectWithin = from.OptionalPart("rejectWithin", TimeLimitFamily.All.Read);
        var maturation = from.OptionalWholeNumber("maturation", int.MinValue, int.MaxValue);
        return from.Build(() => VolumeCommitment.Of(id, qualities, leads, per, counts, rejectWithin, maturation, name));
    }

    protected override void Write(VolumeCommitment volume, ObjectWriter to)
    {
        to.Text("id", volume.Id);
        to.Text("name", volume.Name);
        to.Ids("qualities", volume.Qualities);
        to.Whole("leads", volume.Leads);
        to.Choice("per", volume.Per, CadenceNames.All);
        to.Choice("counts", volume.Counts, Countings);
        to.Part("rejectWithin", volume.RejectWithin, TimeLimitFamily.All.Write);
        to.Whole("maturation", volume.Maturation);
    }
}
