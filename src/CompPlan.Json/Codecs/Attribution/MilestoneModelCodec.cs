using CompPlan.Attribution;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>Weights of the milestones of a deal.</summary>
internal sealed class MilestoneModelCodec : VariantCodec<AttributionModel, MilestoneModel>
{
    private static readonly Names<CreditTiming> Timings = Names<CreditTiming>.Of(
        ("wholeDealAtWon", CreditTiming.WholeDealAtWon),
        ("wholeDealAtLastMilestone", CreditTiming.WholeDealAtLastMilestone),
        ("eachMilestone", CreditTiming.EachMilestone));

    private static readonly Names<NoTakerRule> NoTakers = Names<NoTakerRule>.Of(
        ("proRata", NoTakerRule.ProRata), ("even", NoTakerRule.Even), ("next", NoTakerRule.Next), ("previous", NoTakerRule.Previous),
        ("house", NoTakerRule.House));

    private static readonly Names<Milestone> Milestones = Names<Milestone>.Of([.. Milestone.All.Select(milestone => (milestone.Name, milestone))]);

    public override string Kind => "milestones";

    protected override MilestoneModel? Read(ObjectReader from)
    {
        var unit = from.WeightUnit();
        var weights = from.Parts("weights", ReadWeight);
        var timing = from.Choice("timing", Timings);
        var noTaker = from.Choice("noTaker", NoTakers);
        return from.Build(() => MilestoneModel.Of(unit, weights, timing, noTaker));
    }

    protected override void Write(MilestoneModel model, ObjectWriter to)
    {
        to.WeightUnit(model.Unit);
        to.Parts("weights", model.Weights, WriteWeight);
        to.Choice("timing", model.Timing, Timings);
        to.Choice("noTaker", model.NoTaker, NoTakers);
    }

    private static MilestoneWeight? ReadWeight(ObjectReader from)
    {
        var milestone = from.Choice("milestone", Milestones);
        var weight = from.Number("weight");
        return from.Build(() => MilestoneWeight.Of(milestone, weight));
    }

    private static void WriteWeight(MilestoneWeight weight, ObjectWriter to)
    {
        to.Choice("milestone", weight.Milestone, Milestones);
        to.Number("weight", weight.Weight);
    }
}
