using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Values;

public class DisplayTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Prime d’équipe")]
    [InlineData("=1+1")]
    [InlineData("\U0001D49C")]
    public void What_can_be_shown(string? text) => Assert.True(DisplayText.IsShowable(text));

    [Theory]
    [InlineData(0x00)]
    [InlineData(0x09)]
    [InlineData(0x0A)]
    [InlineData(0x1B)]
    [InlineData(0x85)]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void What_cannot(int character)
    {
        Assert.False(DisplayText.IsShowable("a" + (char)character));
        Assert.False(DisplayText.IsShowable((char)character + "a"));
    }
}
