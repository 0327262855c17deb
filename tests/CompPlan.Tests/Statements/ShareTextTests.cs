using CompPlan.Rounding;
using CompPlan.Statements;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Statements;

/// <summary>What shares of divisions say, written by hand.</summary>
public sealed class ShareTextTests
{
    private static readonly Currency s_eur = Currency.Of("EUR");

    [Fact]
    public void An_exact_share_is_its_formula() =>
        Assert.Equal(
            "60.00 EUR  pool of a = 100.00 EUR × 3 ÷ 5",
            Line("a", "100.00", Claim.Of("a", 3), Claim.Of("b", 2)));

    [Fact]
    public void A_weight_of_one_is_not_multiplied() =>
        Assert.Equal("50.00 EUR  pool of a = 100.00 EUR ÷ 2", Line("a", "100.00", Claim.Of("a", 1), Claim.Of("b", 1)));

    [Fact]
    public void Who_has_all_the_weight_has_all() =>
        Assert.Equal("100.00 EUR  pool of a = all of 100.00 EUR", Line("a", "100.00", Claim.Of("a", 3), Claim.Of("b", 0)));

    [Fact]
    public void A_weight_that_divides_nothing_has_no_line() => Assert.Equal(2, ExplanationText.LinesOf(Node("a", "100.00", Claim.Of("a", 3))).Count);

    [Fact]
    public void Nobody_has_a_weight() =>
        Assert.Equal("0.00 EUR  pool of a: nobody has a weight", Line("a", "100.00", Claim.Of("a", 0), Claim.Of("b", 0)));

    [Fact]
    public void A_cent_goes_to_the_largest_rests()
    {
        // 100.00 over 4 : 3 : 2 is 44.44 4/9, 33.33 3/9, 22.22 2/9.
        Claim[] claims = [Claim.Of("a", 4), Claim.Of("b", 3), Claim.Of("c", 2)];
        Assert.Equal(
            "44.45 EUR  pool of a = 100.00 EUR × 4 ÷ 9 = 44.444444… EUR; in whole cents 44.44 EUR and one more, as its rest is among the largest",
            Line("a", "100.00", claims));
        Assert.Equal(
            "22.22 EUR  pool of c = 100.00 EUR × 2 ÷ 9 = 22.222222… EUR; in whole cents 22.22 EUR, as its rest is not among the largest",
            Line("c", "100.00", claims));
    }

    [Fact]
    public void A_tie_is_decided_by_its_key()
    {
        // Ties by id: a before b before c.
        Claim[] claims = [Claim.Of("a", 1), Claim.Of("b", 1), Claim.Of("c", 1)];
        Assert.Equal(
            "33.34 EUR  pool of a = 100.00 EUR ÷ 3 = 33.333333… EUR; in whole cents 33.33 EUR and one more: 3 have the same rest, one cent is left for them, and its tie key is the smallest",
            Line("a", "100.00", claims));
        Assert.Equal(
            "33.33 EUR  pool of c = 100.00 EUR ÷ 3 = 33.333333… EUR; in whole cents 33.33 EUR: 3 have the same rest, one cent is left for them, and its tie key is the 3rd smallest",
            Line("c", "100.00", claims));
    }

    [Fact]
    public void Others_share_what_a_cap_leaves()
    {
        Claim[] claims = [Claim.Of("a", 1, cap: 2_000), Claim.Of("b", 1), Claim.Of("c", 1)];
        Assert.Equal("20.00 EUR  pool of a: the cap of 20.00 EUR is reached", Line("a", "100.00", claims));
        Assert.Equal(
            "40.00 EUR  pool of b = 80.00 EUR (what those at their bound leave of 100.00 EUR) ÷ 2",
            Line("b", "100.00", claims));
    }

    private static string Line(string id, string pool, params Claim[] claims)
    {
        var node = Node(id, pool, claims);
        // A line that is too long goes on below, further in than the lines of amount and weight.
        return string.Join(' ', ExplanationText.LinesOf(node).Where((line, i) => i == 0 || line.StartsWith("      ", StringComparison.Ordinal)).Select(line => line.Trim()));
    }

    private static ShareNode Node(string id, string pool, params Claim[] claims)
    {
        var division = Apportionment.Divide(Money.Parse(pool, s_eur), claims, TieOrder.ById).Required;
        var amount = TermLeaf.Of(Label.Of("pool.base", "p"), Unit.Amount("EUR"), Money.Parse(pool, s_eur).ToFraction(), "base");
        var weight = TermLeaf.Of(Label.Of("split.weight", id), Unit.Count, claims.First(claim => claim.Id == id).Weight, "weight");
        return ShareNode.Of(Label.Of("department.share", id), amount, weight, ShareReceipt.Of(division, id, Fraction.One));
    }
}
