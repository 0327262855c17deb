using System.Globalization;
using FluentValidation;
using Xunit;

namespace CompPlan.Tests.Hosts;

/// <summary>
/// A review says the same and a run gives the same in a host that turned every global option of the validation library, and
/// under any culture, also one that throws when touched.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class HostileHostTests
{
    private static readonly string[] Names = ["fr-FR", "de-DE", "tr-TR", "ar-SA", "fa-IR", "th-TH", "sv-SE"];

    public static TheoryData<string> Cultures => [.. Names];

    [Fact]
    public void A_review_keeps_every_finding_under_hostile_options()
    {
        var expected = SmallCompany.Findings();
        Assert.True(expected.Select(finding => finding.Split(' ')[0]).Distinct().Count() >= 8, string.Join('\n', expected));
        Assert.Equal(expected, Host.UnderHostileOptions(SmallCompany.Findings));
    }

    [Fact]
    public void A_run_is_the_same_under_hostile_options() =>
        Assert.Equal(SmallCompany.Everything(), Host.UnderHostileOptions(SmallCompany.Everything));

    [Fact]
    public void A_review_never_asks_the_culture() =>
        Assert.Equal(SmallCompany.Findings(), Host.Under(new FailingCulture(), SmallCompany.Findings));

    [Fact]
    public void A_run_never_asks_the_culture() =>
        Assert.Equal(SmallCompany.Everything(), Host.Under(new FailingCulture(), SmallCompany.Everything));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_review_says_the_same_in_every_culture(string culture) =>
        Assert.Equal(SmallCompany.Findings(), Host.Under(CultureInfo.GetCultureInfo(culture), SmallCompany.Findings));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_run_is_the_same_in_every_culture(string culture) =>
        Assert.Equal(SmallCompany.Everything(), Host.Under(CultureInfo.GetCultureInfo(culture), SmallCompany.Everything));

    [Fact]
    public void The_cultures_differ()
    {
        // Without the data of the cultures the tests above would compare a culture with itself.
        var written = Names.Select(name => (-1234.5m).ToString("N", CultureInfo.GetCultureInfo(name))).ToHashSet();
        Assert.True(written.Count > 3, string.Join(" | ", written));
    }

    [Fact]
    public void The_hostile_options_are_hostile()
    {
        var usual = Guest().Validate("x").Errors;
        var hostile = Host.UnderHostileOptions(() => Guest().Validate("x").Errors);
        Assert.Equal(2, usual.Count);
        Assert.Equal("HOSTILE_CODE", Assert.Single(hostile).ErrorCode);
    }

    [Fact]
    public void The_failing_culture_fails()
    {
        Assert.Throws<InvalidOperationException>(() => Host.Under(new FailingCulture(), () => $"{-1}"));
        Assert.Throws<InvalidOperationException>(() => Host.Under(new FailingCulture(), () => string.Compare("a", "b", StringComparison.CurrentCulture)));
        Assert.Throws<InvalidOperationException>(() => Host.Under(new FailingCulture(), () => new NodaTime.LocalDate(2026, 1, 1).ToString()));
    }

    private static InlineValidator<string> Guest()
    {
        var guest = new InlineValidator<string>();
        guest.RuleFor(text => text.Length).GreaterThan(1).LessThan(0);
        return guest;
    }
}
