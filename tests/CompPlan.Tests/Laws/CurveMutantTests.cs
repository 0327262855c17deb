using CompPlan.Curves;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Values;
using FsCheck.Fluent;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>The laws of curves are strong enough: they hold for the library and for the oracle and kill every mutant, without comparing with either.</summary>
public class CurveMutantTests
{
    private static readonly (PayoutCurve Curve, Fraction One, Fraction Other)[] Cases = (
        from curve in CurveGenerators.Sound
        from one in CurveGenerators.Number
        from other in CurveGenerators.Number
        select (curve, one, other)).Sample(1_500, size: 30).ToArray();

    public static TheoryData<string> Names() => [.. CurveMutants.All.Keys];

    [Fact]
    public void The_library_and_the_oracle_keep_every_law()
    {
        Assert.All(Cases, one => Assert.True(CurveChecks.All(one.Curve, (curve, x) => curve.Read(x).Unbounded, one.One, one.Other)));
        Assert.All(Cases, one => Assert.True(CurveChecks.All(one.Curve, NaiveCurve.Unbounded, one.One, one.Other)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mutant_is_found_out(string name) =>
        Assert.Contains(Cases, one => !CurveChecks.All(one.Curve, (curve, x) => CurveMutants.All[name](curve, x), one.One, one.Other));
}
