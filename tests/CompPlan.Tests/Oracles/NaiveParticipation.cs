using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>The register once more, day by day and in fractions, from the rows: slow and without a trick.</summary>
internal static class NaiveParticipation
{
    internal sealed record Seat(string Person, string Department)
    {
        public int MemberDays { get; set; }

        public int PresentDays { get; set; }

        public Fraction Salary { get; set; }

        public Fraction SalaryTimesPresence { get; set; }

        public Fraction Rate { get; set; }

        /// <summary>Null from the first day without one on.</summary>
        public Fraction? Target { get; set; } = Fraction.Zero;
    }

    public static List<Seat> Seats(
        IReadOnlyList<Membership> memberships, IReadOnlyList<Absence> absences, PerformancePeriod period, string[] departments, ValueList<AbsenceTerm> terms)
    {
        var seats = new Dictionary<(string, string), Seat>();
        for (var day = period.First; day <= period.Last; day = day.PlusDays(1))
            foreach (var row in memberships.Where(row => departments.Contains(row.Department) && row.From <= day && (row.To is null || day <= row.To)))
            {
                var key = (row.Participant, row.Department);
                var seat = seats.TryGetValue(key, out var found) ? found : seats[key] = new Seat(row.Participant, row.Department);
                var salary = row.Salary.ToFraction() / (IsLeap(day.Year) ? 366 : 365);
                seat.MemberDays++;
                seat.Salary += salary;
                seat.Rate = row.Salary.ToFraction();
                seat.Target = row.TargetBonus is { } target ? seat.Target + target.ToFraction() / (IsLeap(day.Year) ? 366 : 365) : null;
                if (absences.Any(absence => absence.Participant == row.Participant && absence.From <= day && day <= absence.To && !Counts(absence.Type)))
                    continue;
                seat.PresentDays++;
                seat.SalaryTimesPresence += salary;
            }
        return [.. seats.Values.OrderBy(seat => seat.Person, StringComparer.Ordinal).ThenBy(seat => seat.Department, StringComparer.Ordinal)];

        bool Counts(string type) => terms.Single(term => term.Type == type).CountsAsPresence;
    }

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
