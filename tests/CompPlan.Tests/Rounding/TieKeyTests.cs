using System.Text;
using CompPlan.Rounding;
using CompPlan.Tests.Oracles;
using Xunit;

namespace CompPlan.Tests.Rounding;

public class TieKeyTests
{
    [Theory]
    // From the authors' test vectors of 64-bit FNV-1a.
    [InlineData("", 0xCBF29CE484222325)]
    [InlineData("a", 0xAF63DC4C8601EC8C)]
    [InlineData("foobar", 0x85944171F73967E8)]
    public void The_hash_is_fnv(string text, ulong hash) => Assert.Equal(hash, TieKey.Hash(text));

    [Theory]
    [InlineData("plan|rule|deal")]
    [InlineData("prime d'été")]
    [InlineData("é")]
    [InlineData("a\U0001F600b")]
    public void A_text_is_hashed_by_its_utf8_bytes_wherever_it_is_cut(string text)
    {
        var whole = TieKey.HashUtf8(Encoding.UTF8.GetBytes(text));
        Assert.Equal(whole, TieKey.Hash(text));
        Assert.Equal(whole, TieKey.Continue(TieKey.Hash(text[..1]), text.AsSpan(1)));
    }

    [Fact]
    public void A_long_text_is_hashed_too()
    {
        var text = new string('x', 300) + new string('ü', 300);
        Assert.Equal(TieKey.HashUtf8(Encoding.UTF8.GetBytes(text)), TieKey.Hash(text));
    }

    /// <summary>The first outputs of SplitMix64 with seed 0 are the finaliser of one and two gammas.</summary>
    [Theory]
    [InlineData(0x9e3779b97f4a7c15, 0xe220a8397b1dcdaf)]
    [InlineData(0x3c6ef372fe94f82a, 0x6e789e6aa1b965f4)]
    public void Mix_is_the_finaliser_of_split_mix(ulong value, ulong mixed) => Assert.Equal(mixed, TieKey.Mix(value));

    [Theory]
    [InlineData("plan|bonus|2026-01-01|split", "marketing")]
    [InlineData("plan-1|2026-02|pool-A", "e7")]
    [InlineData("", "é")]
    public void Key_can_be_recomputed_by_anybody(string seed, string id)
    {
        Assert.Equal((ulong)NaiveDivision.Key(seed, id), TieKey.Of(seed, id));
        Assert.Equal(TieKey.Of(seed, id), TieOrder.Seeded(seed).KeyOf(id));
    }

    [Fact]
    public void Without_a_seed_all_keys_are_equal()
    {
        Assert.Equal(TieOrder.ById.KeyOf("a"), TieOrder.ById.KeyOf("b"));
        Assert.False(TieOrder.ById.IsSeeded);
        Assert.Equal(TieOrder.Seeded("s"), TieOrder.Seeded("s"));
        Assert.NotEqual(TieOrder.ById, TieOrder.Seeded(""));
    }
}
