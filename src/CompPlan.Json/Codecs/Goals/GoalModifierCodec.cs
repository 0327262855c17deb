using CompPlan.Goals;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The payout of a goal multiplies a score or is added to it.</summary>
internal sealed class GoalModifierCodec : VariantCodec<Modifier, GoalModifier>
{
    private static readonly Names<ModifierUse> Uses = Names<ModifierUse>.Of(("times", ModifierUse.Times), ("points", ModifierUse.Points));

    public override string Kind => "by";

    protected override GoalModifier? Read(ObjectReader from)
    {
        var goal = from.Id("goal");
        var use = from.Choice("use", Uses);
        var clause = from.OptionalText("clause");
        return from.Build(() => GoalModifier.Of(goal, use, clause));
    }

    protected override void Write(GoalModifier modifier, ObjectWriter to)
    {
        to.Text("goal", modifier.Goal);
        to.Choice("use", modifier.Use, Uses);
        to.Text("clause", modifier.Clause);
    }
}
