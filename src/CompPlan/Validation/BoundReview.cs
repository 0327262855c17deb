using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What every pair of floor and cap on a ratio or on points must satisfy.</summary>
internal static class BoundReview
{
    /// <summary>A negative bound, and a cap below its floor; the members are <c>floor</c> and <c>cap</c>.</summary>
    internal static IEnumerable<Issue> Of(Fraction? floor, Fraction? cap, PayoutUnit pays = PayoutUnit.Ratio)
    {
        if (floor is { Sign: < 0 })
            yield return Negative("floor", floor.Value, pays);
        if (cap is { Sign: < 0 })
            yield return Negative("cap", cap.Value, pays);
        if (floor > cap)
            yield return Issue.Error(
                IssueCodes.CapBelowFloor, "cap", $"The cap {cap} lies below the floor {floor}{CurveIssues.Scale(pays)}.", "State a cap that is not below the floor.");
    }

    /// <summary>A bound below zero.</summary>
    internal static Issue Negative(string path, Fraction bound, PayoutUnit pays = PayoutUnit.Ratio) => Issue.Error(
        IssueCodes.BoundNegative, path, $"The bound is {bound}{CurveIssues.Scale(pays)}; a bound is zero or more.", "State a bound of zero or more.");
}
