using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.Golden;

/// <summary>Annual amounts earned day by day over a part of the year, the unit of salaries and target bonuses.</summary>
public sealed class ProrationCasesTests
{
    private static readonly string[] Departments = ["sales"];
    private static readonly RoundingRule Cents = RoundingRule.ToDecimals(2, MidpointRule.HalfUp);

    // A member from 1 January to 30 May 2026: 31 + 28 + 31 + 30 + 30 = 150 days of 365. 12,000 × 150/365 = 4,931.506…: 4,931.51.
    [Fact]
    public void A_target_bonus_of_12000_over_150_days_of_the_year()
    {
        var year = Year(Member("p1", "sales", "2026-01-01", "2026-05-30").WithTargetBonus(Euro("12000.00")));
        Assert.Equal(150, year[0].MemberDays);
        Assert.Equal(Fraction.Of(12_000 * 150, 365), year.TargetBonuses);
        Assert.Equal((Fraction)4_931.51m, Cents.Apply(year.TargetBonuses));
    }

    // A leaver of 31 July 2026: 212 days of 365. 6,000 × 212/365 = 3,484.931…: 3,484.93. By months it would be 7/12 = 3,500.00.
    [Fact]
    public void A_leaver_on_31_July_of_a_year_of_6000()
    {
        var year = Year(Member("p1", "sales", "2020-01-01", "2026-07-31", salary: "6000.00"));
        Assert.Equal(212, year[0].MemberDays);
        Assert.Equal((Fraction)3_484.93m, Cents.Apply(year.SalaryEarned));
    }

    // The same leaver in a year of 53 weeks, 2023-01-29 to 2024-02-03, leaving on 31 July 2023: 184 days, each a 365th, 3,024.66. The
    // member for the whole long year earns 337 days of 365 in 2023 and 34 of 366 in 2024: 6,000 × (337/365 + 34/366) = 6,097.10.
    [Theory]
    [InlineData("2023-07-31", 184, "3024.66")]
    [InlineData(null, 371, "6097.1")]
    public void A_long_year_of_weeks_earns_by_the_days_of_the_calendar_years(string? left, int days, string earned)
    {
        var calendar = WeeksCalendar.Of(
            [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4], 12, ClosestWeekday.Of(1, 31, NodaTime.IsoDayOfWeek.Saturday), YearLabel.Start);
        var year = Register(calendar.YearOf(new(2023, 6, 1)), Member("p1", "sales", "2020-01-01", left, salary: "6000.00"));
        Assert.Equal(days, year[0].MemberDays);
        Assert.Equal(earned, Cents.Apply(year.SalaryEarned).ToString());
    }

    private static ParticipationRegister Year(Membership membership) => Register(MonthsCalendar.Of(1, YearLabel.Start).YearOf(new(2026, 6, 1)), membership);

    private static ParticipationRegister Register(PerformancePeriod period, Membership membership) => ParticipationRegister.From(
        FactsDraft.Empty.WithParticipants([Person("p1")]).WithMemberships([membership]).Reviewed().AsKnownOn(new(2026, 12, 31)),
        period, Departments, EveryMember.Of(), ValueList<AbsenceTerm>.Empty);
}
