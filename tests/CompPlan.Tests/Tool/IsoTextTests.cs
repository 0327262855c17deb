using CompPlan.Json.Lexical;
using CompPlan.Tool.Csv;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary>The quick way reads nothing that the readers of documents refuse, and the same as they do.</summary>
public sealed class IsoTextTests
{
    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("1900-01-01", true)]
    [InlineData("2199-12-31", true)]
    [InlineData("2025-02-29", false)]
    [InlineData("1900-02-29", false)]
    [InlineData("1899-12-31", false)]
    [InlineData("2200-01-01", false)]
    [InlineData("2026-00-10", false)]
    [InlineData("2026-13-10", false)]
    [InlineData("2026-04-31", false)]
    [InlineData("2026-4-031", false)]
    [InlineData("２026-04-30", false)]
    public void Dates(string text, bool read) => Assert.Equal(read, IsoText.TryDate(text, out _));

    [Theory]
    [InlineData("2026-03-30T23:59:59Z", true)]
    [InlineData("2026-03-30T24:00:00Z", false)]
    [InlineData("2026-03-30T14:60:00Z", false)]
    [InlineData("2026-03-30T14:05:60Z", false)]
    [InlineData("2026-03-30 14:05:00Z", false)]
    [InlineData("2026-03-30T14:05:00z", false)]
    [InlineData("2026-03-30T14:05:00", false)]
    public void Instants(string text, bool read) => Assert.Equal(read, IsoText.TryInstant(text, out _));

    [Property(MaxTest = 500)]
    public Property Both_ways_agree()
    {
        var digit = Gen.Elements("0", "1", "2", "3", "9");
        var two = Gen.Select(Gen.ArrayOf(digit, 2), string.Concat);
        var texts = from year in Gen.Elements("1900", "2024", "2026", "2199", "1600")
                    from parts in Gen.ArrayOf(two, 5)
                    select $"{year}-{parts[0]}-{parts[1]}T{parts[2]}:{parts[3]}:{parts[4]}Z";
        return Prop.ForAll(texts.ToArbitrary(), text =>
            (!IsoText.TryDate(text.AsSpan(0, 10), out var date) || (DateText.Read(text[..10], out var slow) is null && slow == date))
            && (!IsoText.TryInstant(text, out var instant) || (InstantText.Read(text, out var late) is null && late == instant)));
    }
}
