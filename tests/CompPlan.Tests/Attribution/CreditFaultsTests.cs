using CompPlan.Attribution;
using Xunit;
using static CompPlan.Tests.Attribution.Crediting;

namespace CompPlan.Tests.Attribution;

public class CreditFaultsTests
{
    [Fact]
    public void Every_touch_of_a_role_without_a_department_is_found()
    {
        var facts = InForce(
            [Deal("d", "1.00")],
            [Touch("d", "2026-01-01", "a", "gardening", id: "t1"), Touch("d", "2026-01-02", "a"), Touch("d", "2026-01-03", "b", "gardening")]);
        var issues = CreditFaults.Of(Rule(LinearModel.Of()), facts).ToList();
        Assert.Equal(["ROLE_UNMAPPED", "ROLE_UNMAPPED"], issues.Select(issue => issue.Code));
        Assert.Contains("'t1'", issues[0].Message, StringComparison.Ordinal);
        Assert.Contains("of 'b' at 2026-01-03T12:00:00Z", issues[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deals_beyond_64_bits_together_are_refused() =>
        Assert.Equal(
            ["NUMBER_RANGE deals"],
            CreditFaults.Of(InForce([Deal("d", "90000000000000000.00"), Deal("e", "9000000000000000.00")], []))
                .Select(issue => $"{issue.Code} {issue.Path}"));
}
