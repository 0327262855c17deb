using CompPlan.Periods;
using Xunit;

namespace CompPlan.Tests.Periods;

public sealed class PayoutScheduleTests
{
    private static readonly MonthsCalendar Calendar = MonthsCalendar.Of(1, YearLabel.Start);

    [Theory]
    [InlineData(0, "2026-03", "2026-Q1")]
    [InlineData(0, "2026-02", "")]
    [InlineData(1, "2026-04", "2026-Q1")]
    [InlineData(1, "2026-03", "")]
    [InlineData(2, "2027-02", "2026-Q4")]
    public void A_quarterly_bonus_is_paid_in_one_month(int lag, string payoutPeriod, string paid) =>
        Assert.Equal(paid, Paid(PayoutSchedule.Of(Cadence.Monthly, lag), payoutPeriod, Cadence.Quarterly));

    [Fact]
    public void A_quarterly_payout_pays_three_months() =>
        Assert.Equal("2026-01 2026-02 2026-03", Paid(PayoutSchedule.Of(Cadence.Quarterly, 1), "2026-Q2", Cadence.Monthly));

    [Fact]
    public void An_annual_bonus_is_paid_in_the_quarter_after_the_year() =>
        Assert.Equal("2025", Paid(PayoutSchedule.Of(Cadence.Quarterly, 1), "2026-Q1", Cadence.Annual));

    [Fact]
    public void A_payout_period_of_another_cadence_is_a_fault_of_the_programmer() =>
        Assert.Throws<ArgumentException>(() => Paid(PayoutSchedule.Of(Cadence.Monthly, 0), "2026-Q1", Cadence.Monthly));

    private static string Paid(PayoutSchedule payout, string payoutPeriod, Cadence performance)
    {
        Assert.True(Calendar.TryParse(payoutPeriod, out var period));
        return string.Join(' ', payout.PaidIn(Calendar, period, performance));
    }
}
