using CompPlan.Attribution.Crediting;
using CompPlan.Attribution;
using CompPlan.Tests.Oracles;
using FsCheck.Fluent;
using FsCheck.Xunit;
using FsCheck;

namespace CompPlan.Tests.Laws;

/// <summary>Weights by age are correctly rounded and never rise with age.</summary>
public class HalvingLaws
{
    [Property(MaxTest = 300)]
    public Property A_weight_is_correctly_rounded() => Prop.ForAll(
        Arb.From(from halfLife in Gen.Choose(1, 400) from age in Gen.Choose(0, 66 * halfLife) select (halfLife, age)),
        pair => Halving.In(pair.halfLife).WeightAt(pair.age) == NaiveHalving.Weight(pair.age, pair.halfLife));

    [Property(MaxTest = 300)]
    public Property A_weight_is_the_same_in_seconds_as_in_days() => Prop.ForAll(
        Arb.From(from halfLife in Gen.Choose(1, 36_600) from age in Gen.Choose(0, 500_000) select (halfLife, age)),
        pair => Halving.In(pair.halfLife).WeightAt(pair.age) == Halving.In(pair.halfLife * 86_400L).WeightAt(pair.age * 86_400L));

    [Property(MaxTest = 300)]
    public Property An_older_touch_never_weighs_more() => Prop.ForAll(
        Arb.From(from halfLife in Gen.Choose(1, 10_000_000) from age in Gen.Choose(0, 600_000_000) select (halfLife, age)),
        pair => Halving.In(pair.halfLife).WeightAt(pair.age + 1) <= Halving.In(pair.halfLife).WeightAt(pair.age));
}
