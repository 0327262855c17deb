using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Periods;
using CompPlan.Json.Syntax;
using CompPlan.Periods;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace CompPlan.Tests.Golden;

/// <summary>
/// Thirty years each of four calendars of weeks. <c>Calendars/weeks.json</c> states the calendar as a plan does, where its rule comes
/// from, and for each year its first day, its weeks and the last days of its twelve periods; computed once by another program, which
/// looks for the last day among the days around the anchor.
/// </summary>
public sealed class CalendarTablesTests
{
    public static TheoryData<string> Calendars() => [.. Rows.Select(row => (string)row["id"]!)];

    private static IEnumerable<JObject> Rows => JArray.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "Calendars", "weeks.json"))).Cast<JObject>();

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Thirty_years_of_a_calendar_of_weeks(string id)
    {
        var row = Rows.Single(one => (string)one["id"]! == id);
        var calendar = CalendarOf(row["calendar"]!.ToString());
        var years = row["years"]!.ToList();
        Assert.Equal(30, years.Count);
        foreach (var expected in years)
        {
            var name = (string)expected["name"]!;
            Assert.True(calendar.TryParse(name, out var year));
            Assert.Equal(Date(expected["first"]!), year.First);
            Assert.Equal((int)expected["weeks"]!, calendar.Weeks(year));
            var ends = expected["ends"]!.Select(Date).ToList();
            Assert.Equal(ends, calendar.PeriodsWithin(Cadence.Monthly, year.First, year.Last).Select(period => period.Last));
            Assert.Equal(ends.Where((_, i) => i % 3 == 2), calendar.PeriodsWithin(Cadence.Quarterly, year.First, year.Last).Select(period => period.Last));
            for (var i = 0; i < 12; i++)
                Assert.Equal($"{name}-P{i + 1:00}", calendar.PeriodFor(Cadence.Monthly, ends[i]).Name);
        }
    }

    // A 4-4-5 year from Sunday 2010-01-03: weeks of Sunday to Saturday, so the periods end 4, 8, 13, 17 … weeks later less a day:
    // 01-30, 02-27, 04-03, 05-01, 05-29, 07-03, 07-31, 08-28, 10-02, 10-30, 11-27, 2011-01-01, the Saturday closest to 31 December.
    [Fact]
    public void The_4_4_5_year_2010()
    {
        var calendar = WeeksCalendar.Of(
            [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5], 12, ClosestWeekday.Of(12, 31, IsoDayOfWeek.Saturday), YearLabel.End);
        var year = calendar.YearOf(new LocalDate(2010, 1, 3));
        Assert.Equal(("FY2010", new LocalDate(2010, 1, 3), new LocalDate(2011, 1, 1), 364), (year.Name, year.First, year.Last, year.Days));
        Assert.Equal(
            "01-30 02-27 04-03 05-01 05-29 07-03 07-31 08-28 10-02 10-30 11-27 01-01",
            string.Join(' ', calendar.PeriodsWithin(Cadence.Monthly, year.First, year.Last).Select(period => LocalDatePattern.CreateWithInvariantCulture("MM-dd").Format(period.Last))));
        Assert.Equal("FY2010", WeeksCalendar.Of(calendar.Pattern, 12, calendar.Anchor, YearLabel.Start).YearOf(year.First).Name);
    }

    // The Saturday closest to 31 January 2024, a Wednesday, is 3 February (3 days later; 27 January is 4 days earlier). The year from
    // Sunday 29 January 2023 to it has 371 days = 53 weeks; its last period, 4 weeks by the pattern, has 5: 31 December to 3 February.
    [Fact]
    public void The_retail_year_2023_has_53_weeks()
    {
        var calendar = WeeksCalendar.Of(
            [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4], 12, ClosestWeekday.Of(1, 31, IsoDayOfWeek.Saturday), YearLabel.Start);
        Assert.True(calendar.TryParse("FY2023", out var year));
        Assert.Equal((new LocalDate(2023, 1, 29), new LocalDate(2024, 2, 3), 53), (year.First, year.Last, calendar.Weeks(year)));
        Assert.True(calendar.TryParse("FY2023-P12", out var last));
        Assert.Equal((new LocalDate(2023, 12, 31), 5), (last.First, calendar.Weeks(last)));
        Assert.Equal(52, calendar.Weeks(calendar.PeriodAfter(year)));
        Assert.Equal(year, calendar.YearBefore(calendar.PeriodAfter(year)));
    }

    // 30 September 2020 is a Wednesday: the closest Saturday is 3 October, and the year from Sunday 29 September 2019 has 53 weeks. The
    // fourth quarter, 4-4-5, is 4-4-6: 28 June to 25 July, to 22 August, to 3 October.
    [Fact]
    public void A_year_to_the_end_of_September_with_a_last_period_of_six_weeks()
    {
        var calendar = WeeksCalendar.Of(
            [4, 5, 4, 4, 4, 5, 4, 4, 5, 4, 4, 5], 12, ClosestWeekday.Of(9, 30, IsoDayOfWeek.Saturday), YearLabel.End);
        Assert.True(calendar.TryParse("FY2020-Q4", out var quarter));
        Assert.Equal((new LocalDate(2020, 6, 28), new LocalDate(2020, 10, 3), 14), (quarter.First, quarter.Last, calendar.Weeks(quarter)));
        Assert.Equal(
            [(new LocalDate(2020, 7, 25), 4), (new LocalDate(2020, 8, 22), 4), (new LocalDate(2020, 10, 3), 6)],
            calendar.PeriodsWithin(Cadence.Monthly, quarter.First, quarter.Last).Select(period => (period.Last, calendar.Weeks(period) ?? 0)));
    }

    private static PlanCalendar CalendarOf(string text)
    {
        var findings = new Findings("calendar.json");
        var calendar = CalendarFamily.All.Read(new Reading(findings).Root(Gate.Read(text, DocumentLimits.Plan, findings)!));
        Assert.Empty(findings.ToList());
        return calendar!;
    }

    private static LocalDate Date(JToken text) => LocalDatePattern.Iso.Parse((string)text!).Value;
}
