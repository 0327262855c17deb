using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Golden;

/// <summary>Published divisions of money, to the last minor unit and without tolerance.</summary>
public class AllocationTests
{
    public static TheoryData<string> Peers => AllocationData.Ids("peer_allocate.json");

    public static TheoryData<string> BigNumbers => AllocationData.Ids("big_numbers.json");

    public static TheoryData<string> Orders => AllocationData.Ids("order_invariance.json");

    public static TheoryData<string> SubPools => AllocationData.Ids("sub_pools.json");

    public static TheoryData<string> TwoLevels => AllocationData.Ids("two_level.json");

    /// <summary>
    /// The largest-remainder column of vectors from the test suites of other libraries. Rows without that column lie outside the
    /// kernel's domain: a negative weight is refused, and without any weight all is undistributed. The least 64-bit number has no
    /// magnitude of 63 bits.
    /// </summary>
    [Theory]
    [MemberData(nameof(Peers))]
    public void Divides_as_published_with_ties_by_id(string id)
    {
        var row = AllocationData.Row("peer_allocate.json", id);
        var pool = AllocationData.Minor(row.GetProperty("pool_minor"));
        var claims = AllocationData.ClaimsInOrder(row.GetProperty("weights"));
        var review = Apportionment.Divide(pool, claims, TieOrder.ById, row.GetProperty("step_minor").GetInt64());
        if (pool == long.MinValue)
        {
            Assert.Equal([IssueCodes.NumberRange], review.Issues.Select(issue => issue.Code));
        }
        else if (claims.Any(claim => claim.Weight.Sign < 0))
        {
            Assert.All(review.Issues, issue => Assert.Equal(IssueCodes.WeightNegative, issue.Code));
            Assert.Equal(claims.Count(claim => claim.Weight.Sign < 0), review.Issues.Count);
        }
        else if (claims.All(claim => claim.Weight.Sign == 0))
        {
            Assert.Equal(pool, review.Required.Undistributed);
            Assert.All(review.Required.Shares, share => Assert.Equal(0, share.Share));
        }
        else
        {
            Assert.Equal(
                AllocationData.Minors(row.GetProperty("largest_remainder_id_order_minor")), AllocationData.SharesOf(review.Required));
            Assert.Equal(0, review.Required.Undistributed);
        }
    }

    [Theory]
    [MemberData(nameof(BigNumbers))]
    public void Divides_big_numbers_exactly(string id)
    {
        var row = AllocationData.Row("big_numbers.json", id);
        var division = Apportionment.Divide(
            AllocationData.Minor(row.GetProperty("pool_minor")), AllocationData.ClaimsInOrder(row.GetProperty("weights")), TieOrder.ById);
        Assert.Equal(AllocationData.Minors(row.GetProperty("expected_minor")), AllocationData.SharesOf(division.Required));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void The_order_of_the_list_never_matters(string id)
    {
        var row = AllocationData.Row("order_invariance.json", id);
        var claims = AllocationData.ClaimsByName(row.GetProperty("weights")).ToDictionary(claim => claim.Id);
        foreach (var order in row.GetProperty("orders").EnumerateArray())
        {
            var listed = order.EnumerateArray().Select(name => claims[name.GetString()!]).ToArray();
            var division = Apportionment.Divide(row.GetProperty("pool_minor").GetInt64(), listed, AllocationData.Ties(row)).Required;
            foreach (var expected in row.GetProperty("expected_minor").EnumerateObject())
                Assert.Equal(expected.Value.GetInt64(), division.ShareOf(expected.Name).Share);
        }
    }

    /// <summary>First the pool over its criteria, then each criterion's amount over the people; a person gets the sum of the lines.</summary>
    [Theory]
    [MemberData(nameof(SubPools))]
    public void Sub_pools_give_lines_and_totals(string id)
    {
        var row = AllocationData.Row("sub_pools.json", id);
        var criteria = row.GetProperty("criteria").EnumerateArray().ToArray();
        var parts = criteria.Select(criterion => Claim.Of(
            criterion.GetProperty("id").GetString()!, AllocationData.Exact(criterion.GetProperty("part"))!.Value)).ToArray();
        var split = Apportionment.Divide(row.GetProperty("pool_minor").GetInt64(), parts, TieOrder.ById).Required;
        var totals = new Dictionary<string, long>();
        foreach (var criterion in criteria)
        {
            var name = criterion.GetProperty("id").GetString()!;
            var expected = row.GetProperty("expected_lines").GetProperty(name);
            Assert.Equal(expected.GetProperty("amount").GetInt64(), split.ShareOf(name).Share);
            var lines = Apportionment.Divide(
                split.ShareOf(name).Share, AllocationData.ClaimsByName(criterion.GetProperty("weights")), TieOrder.ById).Required;
            foreach (var line in lines.Shares)
            {
                Assert.Equal(expected.GetProperty("shares").GetProperty(line.Id).GetInt64(), line.Share);
                totals[line.Id] = totals.GetValueOrDefault(line.Id) + line.Share;
            }
        }
        foreach (var expected in row.GetProperty("expected_total").EnumerateObject())
            Assert.Equal(expected.Value.GetInt64(), totals[expected.Name]);
    }

    [Theory]
    [MemberData(nameof(TwoLevels))]
    public void Two_levels_keep_every_cent_at_each_node(string id)
    {
        var row = AllocationData.Row("two_level.json", id);
        var departments = row.GetProperty("departments").EnumerateObject().ToArray();
        var weights = departments.Select(department => Claim.Of(
            department.Name, AllocationData.Exact(department.Value.GetProperty("weight"))!.Value)).ToArray();
        var split = Apportionment.Divide(row.GetProperty("pool_minor").GetInt64(), weights, AllocationData.Ties(row)).Required;
        foreach (var department in departments)
        {
            var expected = row.GetProperty("expected").GetProperty(department.Name);
            Assert.Equal(expected.GetProperty("amount").GetInt64(), split.ShareOf(department.Name).Share);
            var people = Apportionment.Divide(
                split.ShareOf(department.Name).Share, AllocationData.ClaimsByName(department.Value.GetProperty("people")), AllocationData.Ties(row)).Required;
            Assert.Equal(expected.GetProperty("undistributed").GetInt64(), people.Undistributed);
            foreach (var share in people.Shares)
                Assert.Equal(expected.GetProperty("shares").GetProperty(share.Id).GetInt64(), share.Share);
        }
    }
}
