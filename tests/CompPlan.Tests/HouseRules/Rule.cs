using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>A rule of the house over the whole of it: one message that lists everything to mend.</summary>
internal static class Rule
{
    public static void Kept(IEnumerable<string> violations)
    {
        var found = violations.Distinct().ToList();
        Assert.True(found.Count == 0, $"{found.Count} to mend:\n{string.Join('\n', found)}");
    }
}
