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
        Assert.Equal((Fraction)150, year[0].MemberDays);
        Assert.Equal(Fraction.Of(12_000 * 150, 365), year.TargetBonuses);
        Assert.Equal((Fraction)4_931.51m, Cents.Apply(year.TargetBonuses));
    }

    // A leaver of 31 July 2026: 212 days of 365. 6,000 × 212/365 = 3,484.931…: 3,484.93. By months it would be 7/12 = 3,500.00.
    [Fact]
    public void A_leaver_on_31_July_of_a_year_of_6000()
    {
        var year = Year(Member("p1", "sales", "2020-01-01", "2026-07-31", salary: "6000.00"));
        Assert.Equal((Fraction)212, year[0].MemberDays);
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
        Assert.Equal((Fraction)days, year[0].MemberDays);
        Assert.Equal(earned, Cents.Apply(year.SalaryEarned).ToString());
    }

    // Twelfths: the leaver of 31 July has seven whole months, 6,000 × 7/12 = 3,500.00. A factor of four decimals is 0.5833, and
    // 6,000 × 0.5833 = 3,499.80. A leaver of 15 July has 6 + 15/31 months, 6,000 ÷ 12 × 6.4838… = 3,241.935…: 3,241.94; by thirtieths 6.5
    // months, 3,250.00.
    [Theory]
    [InlineData("2026-07-31", MonthParts.CalendarDays, null, "3500")]
    [InlineData("2026-07-31", MonthParts.Thirtieths, null, "3500")]
    [InlineData("2026-07-31", MonthParts.CalendarDays, 4, "3499.8")]
    [InlineData("2026-07-15", MonthParts.CalendarDays, null, "3241.94")]
    [InlineData("2026-07-15", MonthParts.Thirtieths, null, "3250")]
    public void A_leaver_of_a_target_bonus_of_6000_by_months(string left, MonthParts parts, int? decimals, string earned)
    {
        var rounding = decimals is { } places ? RoundingRule.ToDecimals(places, MidpointRule.HalfUp) : null;
        var year = Year(
            Member("p1", "sales", "2020-01-01", left).WithTargetBonus(Euro("6000.00")), PresenceInMonths.Of(parts, rounding, TargetProration.Membership));
        Assert.Equal(earned, Cents.Apply(year.TargetBonuses).ToString());
        Assert.Equal(earned, Cents.Apply(year[0].TargetBonus!.Value).ToString());
    }

    // A half-year counts 180 thirtieths; who leaves on 31 March has 90 of them. 5,000 × 90/180 = 2,500.00: a target bonus of 10,000 a
    // year gives the same, 10,000 × 90/360. The first half of a leap year has 180 of them too.
    [Theory]
    [InlineData(2026)]
    [InlineData(2024)]
    public void Ninety_of_180_days(int year)
    {
        var half = MonthsCalendar.Of(1, YearLabel.Start).PeriodFor(Cadence.HalfYearly, new(year, 2, 1));
        var register = Register(
            half,
            Member("p1", "sales", "2020-01-01", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year}-03-31")).WithTargetBonus(Euro("10000.00")),
            PresenceInMonths.Of(MonthParts.Thirtieths, null, TargetProration.Membership));
        Assert.Equal((3, Fraction.Of(1, 2)), (register[0].Presence, register[0].Factor));
        Assert.Equal(2_500, 5_000 * register[0].Factor!.Value);
        Assert.Equal(2_500, register.TargetBonuses);
    }

    // 10,000 by contractual hours of 35, 28 and 20 a week over the same days: 350,000/83 = 4,216.867…, 280,000/83 = 3,373.493…,
    // 200,000/83 = 2,409.638…: 4,216.87, 3,373.49 and 2,409.64.
    [Fact]
    public void Ten_thousand_by_contractual_hours()
    {
        var facts = FactsDraft.Empty.WithParticipants([Person("a"), Person("b"), Person("c")])
            .WithMemberships([Of("a", 35), Of("b", 28), Of("c", 20)]).Reviewed().AsKnownOn(new(2026, 12, 31));
        var register = ParticipationRegister.From(
            facts, MonthsCalendar.Of(1, YearLabel.Start).YearOf(new(2026, 6, 1)), Departments, EveryMember.Of(), ValueList<AbsenceTerm>.Empty,
            PresenceInHours.Of("office"), ValueList<OpeningHours>.Of([Periods.Desks.Office]));
        var shares = Apportionment.Divide(1_000_000L, [.. register.Select(seat => Claim.Of(seat.Participant, seat.Presence))], TieOrder.ById).Required.Shares;
        Assert.Equal([421_687L, 337_349L, 240_964L], shares.Select(share => share.Share));

        static Membership Of(string person, int hours) => Member(person, "sales", "2020-01-01").WithHours(hours);
    }

    private static ParticipationRegister Year(Membership membership, PresenceRule? presence = null) => Register(MonthsCalendar.Of(1, YearLabel.Start).YearOf(new(2026, 6, 1)), membership, presence);

    private static ParticipationRegister Register(PerformancePeriod period, Membership membership, PresenceRule? presence = null) => ParticipationRegister.From(
        FactsDraft.Empty.WithParticipants([Person("p1")]).WithMemberships([membership]).Reviewed().AsKnownOn(new(2026, 12, 31)),
        period, Departments, EveryMember.Of(), ValueList<AbsenceTerm>.Empty, presence);
}
