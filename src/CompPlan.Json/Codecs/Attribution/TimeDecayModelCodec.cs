using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>Half the weight for each half-life of age.</summary>
internal sealed class TimeDecayModelCodec : VariantCodec<AttributionModel, TimeDecayModel>
{
    private static readonly Names<HalfLifeUnit> Units = Names<HalfLifeUnit>.Of(("days", HalfLifeUnit.Days), ("seconds", HalfLifeUnit.Seconds));

    private static readonly Names<DecayAge> Ages = Names<DecayAge>.Of(("exactSeconds", DecayAge.ExactSeconds), ("wholeDays", DecayAge.WholeDays));

    public override string Kind => "timeDecay";

    protected override TimeDecayModel? Read(ObjectReader from)
    {
        var halfLife = from.Part("halfLife", ReadHalfLife);
        var age = from.Choice("age", Ages);
        return from.Build(() => TimeDecayModel.Of(halfLife, age));
    }

    protected override void Write(TimeDecayModel model, ObjectWriter to)
    {
        to.Part("halfLife", model.HalfLife, WriteHalfLife);
        to.Choice("age", model.Age, Ages);
    }

    private static HalfLife? ReadHalfLife(ObjectReader from)
    {
        var unit = from.UnitOf(Units, HalfLifeUnit.Days);
        var amount = from.LongNumber("amount", 0, long.MaxValue);
        return from.Build(() => unit == HalfLifeUnit.Days ? HalfLife.OfDays(amount) : HalfLife.OfSeconds(amount));
    }

    private static void WriteHalfLife(HalfLife halfLife, ObjectWriter to)
    {
        to.Choice("unit", halfLife.Unit, Units);
        to.Whole("amount", halfLife.Amount);
    }
}
