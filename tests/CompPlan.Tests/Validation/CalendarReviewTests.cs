using CompPlan.Periods;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Validation;

public sealed class CalendarReviewTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void A_month_of_the_year_is_fine(int month) =>
        Assert.Empty(CalendarReview.Of(MonthsCalendar.Of(month, YearLabel.End), "calendar"));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(-1)]
    public void A_first_month_outside_the_year(int month)
    {
        var issue = Assert.Single(CalendarReview.Of(MonthsCalendar.Of(month, YearLabel.Start), "calendar"));
        Assert.Equal((IssueCodes.NumberRange, "calendar.firstMonth"), (issue.Code, issue.Path));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(36, 0)]
    [InlineData(37, 1)]
    public void The_lag_of_a_payout(int lag, int findings)
    {
        var issues = CalendarReview.Of(PayoutSchedule.Of(Cadence.Monthly, lag), "payout").ToList();
        Assert.Equal(findings, issues.Count);
        Assert.All(issues, issue => Assert.Equal((IssueCodes.NumberRange, "payout.lag"), (issue.Code, issue.Path)));
    }
}
