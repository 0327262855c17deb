using System.Globalization;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Validation;
using CompPlan.Values;
using FluentValidation;
using Xunit;

namespace CompPlan.Tests.Hosts;

/// <summary>A review says the same in a host that turned every global option of the validation library, under any culture.</summary>
[Collection(AloneCollection.Name)]
public sealed class HostileHostTests
{
    [Fact]
    public void A_review_keeps_every_finding_under_hostile_options()
    {
        var expected = Findings();
        Assert.True(expected.Length > 3);
        Assert.Equal(expected, Host.UnderHostileOptions(Findings));
    }

    [Fact]
    public void A_review_never_asks_the_culture() => Assert.Equal(Findings(), Host.Under(new FailingCulture(), Findings));

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void A_review_says_the_same_in_every_culture(string culture) =>
        Assert.Equal(Findings(), Host.Under(CultureInfo.GetCultureInfo(culture), Findings));

    [Fact]
    public void The_hostile_options_are_hostile()
    {
        var plain = new InlineValidator<string>();
        plain.RuleFor(text => text.Length).GreaterThan(1).LessThan(0);
        var usual = plain.Validate("x").Errors;
        var hostile = Host.UnderHostileOptions(() =>
        {
            var guest = new InlineValidator<string>();
            guest.RuleFor(text => text.Length).GreaterThan(1).LessThan(0);
            return guest.Validate("x").Errors;
        });
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

    /// <summary>The findings about a split with several faults of several kinds, as text.</summary>
    private static string[] Findings() =>
        [.. SplitReview.Of(
            WeightedSplit.Of(WeightList.Of(WeightUnit.Percent,
            [
                Weight.Of("marketing", -10), Weight.Of("marketing", 20), Weight.Of("a/b", Fraction.Of(1, 3)), Weight.Of("Sales", 1), Weight.Of("sales", 1),
            ])),
            "bonuses[0].split").Select(issue => issue.ToString())];
}
