using System.Text;
using CompPlan.Rounding;
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
}
