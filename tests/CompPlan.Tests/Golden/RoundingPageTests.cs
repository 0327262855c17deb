using CompPlan.Rounding;
using Xunit;

namespace CompPlan.Tests.Golden;

/// <summary>
/// The figures of docs/reference/rounding.md. 10,000.00 by 4 : 3 : 2 is 4,444.44 4/9, 3,333.33 3/9 and 2,222.22 2/9, and the one
/// cent left over goes to 4/9. With marketing capped at 4,000.00 the rest is 6,000.00 over 5.
/// </summary>
public class RoundingPageTests
{
    private static readonly Currency Eur = Currency.Of("EUR");

    public static TheoryData<string, string?, string?, string?, string?, string, string> Examples => new()
    {
        { "1 1 1", null, null, null, null, "3333.34 3333.33 3333.33", "0.00" },
        { "4 3 2", null, null, null, null, "4444.45 3333.33 2222.22", "0.00" },
        { "4 3 2", "4000.00", null, null, null, "4000.00 3600.00 2400.00", "0.00" },
        { "4 3 2", "4000.00", null, null, "3500.00", "3714.29 2785.71 3500.00", "0.00" },
        { "4 3 2", "3000.00", "3000.00", "3000.00", null, "3000.00 3000.00 3000.00", "1000.00" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_shared_pool_is_divided_as_the_page_says(
        string weights, string? marketingCap, string? salesCap, string? productionCap, string? productionFloor, string shares, string undistributed)
    {
        var parts = weights.Split(' ').Select(int.Parse).ToArray();
        Claim[] claims =
        [
            Claim.Of("marketing", parts[0], cap: Minor(marketingCap)),
            Claim.Of("sales", parts[1], cap: Minor(salesCap)),
            Claim.Of("production", parts[2], Minor(productionFloor) ?? 0, Minor(productionCap)),
        ];
        var pool = Money.Parse("10000.00", Eur);
        var division = Apportionment.Divide(pool, claims, TieOrder.ById).Required;
        Assert.Equal(shares.Split(' '), division.Shares.Select(share => Money.Of(share.Share, Eur).ToString()));
        Assert.Equal(undistributed, Money.Of(division.Undistributed, Eur).ToString());
        var negative = Apportionment.Divide(-pool, claims, TieOrder.ById).Required;
        Assert.Equal(division.Shares.Select(share => -share.Share), negative.Shares.Select(share => share.Share));
    }

    [Theory]
    [InlineData("2026-01-01", 0x76bd3c415bce2315, 0x31cf879058e46bad, 0xfabfc60f82e34bc8, "production")]
    [InlineData("2026-04-01", 0xc64c373617613c45, 0xb107825b77f75254, 0x06542846208f7edd, "sales")]
    [InlineData("2026-07-01", 0xc3289a66f76eb3fb, 0xbf797c532f7b932e, 0x26ce52a3fe10b7de, "sales")]
    [InlineData("2026-10-01", 0x77cd28f0b843128f, 0x2a9f942c00ea6609, 0x89413ff30bcb0959, "production")]
    public void The_odd_cent_goes_round(string day, ulong marketing, ulong production, ulong sales, string winner)
    {
        var ties = TieOrder.Seeded($"plan|team|{day}|split");
        string[] ids = ["marketing", "production", "sales"];
        Assert.Equal([marketing, production, sales], ids.Select(ties.KeyOf));
        var division = Apportionment.Divide(1_000_000, ids.Select(id => Claim.Of(id, 1)).ToArray(), ties).Required;
        Assert.Equal(333_334, division.ShareOf(winner).Share);
    }

    [Theory]
    [InlineData(3, "1 3 3", "1 1 1")]
    [InlineData(4, "1 3 3", "0 2 2")]
    [InlineData(23, "4 55 30 56", "0 9 5 9")]
    [InlineData(23, "4 74 30 56", "1 10 4 8")]
    [InlineData(45, "5 5 17", "9 8 28")]
    [InlineData(37, "5 17", "8 29")]
    public void The_paradoxes_are_real(long pool, string weights, string shares)
    {
        var claims = weights.Split(' ').Select((weight, place) => Claim.Of($"{(char)('a' + place)}", int.Parse(weight))).ToArray();
        var division = Apportionment.Divide(pool, claims, TieOrder.ById).Required;
        Assert.Equal(shares.Split(' ').Select(long.Parse), division.Shares.Select(share => share.Share));
    }

    private static CompPlan.Values.Fraction? Minor(string? amount) => amount is null ? null : Money.Parse(amount, Eur).Minor;
}
