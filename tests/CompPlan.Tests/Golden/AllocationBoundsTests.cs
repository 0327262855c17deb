using System.Text.Json;
using CompPlan.Rounding;
using Xunit;

namespace CompPlan.Tests.Golden;

/// <summary>Divisions with floors and caps: shares, undistributed, λ, states and exact ideals.</summary>
public class AllocationBoundsTests
{
    public static TheoryData<string> Bounds => AllocationData.Ids("bounds.json");

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Divides_within_bounds(string id)
    {
        var row = AllocationData.Row("bounds.json", id);
        var review = Apportionment.Divide(row.GetProperty("pool_minor").GetInt64(), ClaimsOf(row), AllocationData.Ties(row));
        if (row.TryGetProperty("expected_error", out var error))
        {
            Assert.Equal([error.GetString()!], review.Issues.Select(issue => issue.Code));
            return;
        }
        var division = review.Required;
        Assert.Equal(AllocationData.Minors(row.GetProperty("expected_minor")), AllocationData.SharesOf(division));
        Assert.Equal(row.GetProperty("undistributed_minor").GetInt64(), division.Undistributed);
        Assert.Equal(AllocationData.Exact(row.GetProperty("lam")), division.Lambda);
        Assert.Equal(
            row.GetProperty("state").EnumerateArray().Select(state => state.GetString()!),
            division.Shares.Select(share => share.State.ToString().ToLowerInvariant()));
        Assert.Equal(
            row.GetProperty("ideal").EnumerateArray().Select(ideal => AllocationData.Exact(ideal)!.Value),
            division.Shares.Select(share => share.Ideal));
        var rounds = row.GetProperty("flex_rounds").GetInt32();
        Assert.Equal(Math.Min(16, rounds), division.Rounds);
        Assert.Equal(rounds > 16, division.SortedSweep);
    }

    private static Claim[] ClaimsOf(JsonElement row)
    {
        var ids = row.GetProperty("ids").EnumerateArray().ToArray();
        return ids.Select((id, place) => Claim.Of(
            id.GetString()!,
            AllocationData.Exact(row.GetProperty("weights")[place])!.Value,
            AllocationData.Exact(row.GetProperty("floors")[place])!.Value,
            AllocationData.Exact(row.GetProperty("caps")[place]))).ToArray();
    }
}
