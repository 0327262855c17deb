using System.Globalization;
using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Tests.Facts;
using CompPlan.Tests.HouseRules;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.People;

/// <summary>The worked example of the reference page on people is what the library computes.</summary>
public sealed class ReferencePageTests
{
    private static readonly KnownFacts Company = FactsDraft.Empty
        .WithParticipants([Person("m-1"), Person("m-2"), Person("p-1"), Person("p-2"), Person("s-1")])
        .WithMemberships(
        [
            Member("m-1", "marketing", "2023-01-01"), Member("m-2", "marketing", "2024-05-01", "2026-01-31", "43800.00"),
            Member("m-2", "sales", "2026-02-01", null, "43800.00"), Member("p-1", "production", "2022-01-01"),
            Member("p-2", "production", "2022-01-01", "2026-02-28"), Member("s-1", "sales", "2022-01-01", null, "18250.00", Fraction.Of(1, 2L)),
        ])
        .WithAbsences([Absent("p-1", "sick", "2026-03-02", "2026-03-06")])
        .Reviewed().AsKnownOn(Known);

    [Fact]
    public void The_table_of_the_page()
    {
        var page = Repository.Read("docs/reference/people.md").Split('\n');
        foreach (var seat in Register(EveryMember.Of()))
        {
            var row = Assert.Single(page, line => line.StartsWith($"| {seat.Participant}, {seat.Department} |", StringComparison.Ordinal));
            Assert.EndsWith(
                string.Create(CultureInfo.InvariantCulture, $"| {seat.MemberDays} | {seat.PresentDays} | {Uniform(seat)} | {Cents(seat.SalaryEarned)} | {Cents(seat.SalaryTimesPresence)} |"),
                row,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Who_takes_part()
    {
        Assert.Equal("p-2", Excluded(MemberOnLastDay.Of()));
        Assert.Equal("p-2", Excluded(MinimumDays.Of(60)));
    }

    private static string Excluded(EligibilityRule rule) => Assert.Single(Register(rule), seat => !seat.Eligible).Participant;

    private static ParticipationRegister Register(EligibilityRule rule)
    {
        Assert.True(MonthsCalendar.Of(1, YearLabel.Start).TryParse("2026-Q1", out var quarter));
        return ParticipationRegister.From(
            Company, quarter, ["marketing", "sales", "production"], rule, ValueList<AbsenceTerm>.Of([AbsenceTerm.Of("sick", false)]));
    }

    private static string Uniform(Participation seat) => seat.Uniform == 1
        ? "1"
        : string.Create(CultureInfo.InvariantCulture, $"{seat.MemberDays}/90");

    private static string Cents(Fraction amount) => Euro(amount.ToString()).ToString();
}
