using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>Registers of the first quarter of 2026 from a few stays and leaves.</summary>
public static class Registers
{
    private static readonly LocalDate NewYear = new(2026, 1, 1);

    public static readonly Currency Eur = Currency.Of("EUR");

    public static readonly string[] ThreeDepartments = ["marketing", "sales", "production"];

    public static PerformancePeriod FirstQuarter { get; } =
        MonthsCalendar.Of(1, YearLabel.Start).PeriodFor(Cadence.Quarterly, NewYear);

    public static ParticipationRegister Of(IEnumerable<Stay> stays, IEnumerable<Leave>? leaves = null, EligibilityRule? eligibility = null, IEnumerable<string>? departments = null)
    {
        var list = stays.ToList();
        var review = FactsDraft.Empty
            .WithParticipants(list.Select(stay => stay.Person).Distinct().Select(person => Participant.Of(person, null, null, NewYear)))
            .WithMemberships(list.Select(stay => Membership.Of(
                stay.Person, stay.Department, Day(stay.First), Day(stay.Last), Money.Of(stay.Salary, Eur), Fraction.One, NewYear)))
            .WithAbsences((leaves ?? []).Select(leave => Absence.Of(leave.Person, "unpaid", Day(leave.First), Day(leave.Last), NewYear)))
            .Review();
        var facts = review.Facts ?? throw new InvalidOperationException(string.Join('\n', review.Issues));
        return ParticipationRegister.From(
            facts.AsKnownOn(NewYear),
            FirstQuarter,
            departments ?? list.Select(stay => stay.Department).Distinct(),
            eligibility ?? EveryMember.Of(),
            ValueList<AbsenceTerm>.Of([AbsenceTerm.Of("unpaid", countsAsPresence: false)]));
    }

    public static Money Euros(string amount) => Money.Parse(amount, Eur);

    private static LocalDate Day(int day) => NewYear.PlusDays(day - 1);
}
