using CompPlan.Rounding;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using FsCheck.Fluent;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>The laws of floors and caps are strong enough: they hold for the kernel and kill both mutants (L35, L36).</summary>
public class DivisionMutantTests
{
    private static readonly DivisionCase[] Cases =
        DivisionGenerators.Bounded().Generator.Sample(600, size: 50).Select(bounded => bounded.Case).ToArray();

    [Fact]
    public void The_kernel_keeps_every_law() => Assert.All(Cases, division => Assert.True(BoundedOutcome.OfKernel(division).KeepsEveryLaw));

    [Fact]
    public void Fixing_both_sides_in_one_round_is_found_out()
    {
        Assert.Contains(Cases, division => !DivisionMutants.FixBothSides(division).KeepsEveryLaw);
        Assert.False(DivisionMutants.FixBothSides(BothSides).KeepsEveryLaw);
        Assert.True(BoundedOutcome.OfKernel(BothSides).KeepsEveryLaw);
    }

    [Fact]
    public void Redistributing_once_is_found_out()
    {
        Assert.Contains(Cases, division => !DivisionMutants.RedistributeOnce(division).KeepsBounds);
        Assert.False(DivisionMutants.RedistributeOnce(Once).KeepsBounds);
        Assert.True(BoundedOutcome.OfKernel(Once).KeepsEveryLaw);
    }

    /// <summary>
    /// 100,000 over 50 : 25 : 25, the first at most 45,000, the second at least 45,000. In the first round both bounds bind, but the
    /// floor takes 20,000 and the cap gives only 5,000: once the floor is fixed the first gets 36,667 and was never above the cap.
    /// </summary>
    private static DivisionCase BothSides => new(
        100_000, [Claim.Of("a", 50, cap: 45_000), Claim.Of("b", 25, floor: 45_000), Claim.Of("c", 25)], null, 1);

    /// <summary>6,001 over three equal claims capped at 1,000, 2,000 and 3,000: what the first two leave takes the third above its cap.</summary>
    private static DivisionCase Once => new(
        6_001, [Claim.Of("a", 1, cap: 1_000), Claim.Of("b", 1, cap: 2_000), Claim.Of("c", 1, cap: 3_000)], null, 1);
}
