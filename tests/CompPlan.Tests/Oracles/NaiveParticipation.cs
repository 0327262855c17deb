using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>The register once more, half day by half day and in fractions, from the rows: slow and without a trick.</summary>
internal static class NaiveParticipation
{
    internal sealed record Seat(string Person, string Department)
    {
        public Fraction MemberDays { get; set; }

        public Fraction PresentDays { get; set; }

        /// <summary>In the unit of the bonus.</summary>
        public Fraction Presence { get; set; }

        /// <summary>Presence, or the rounded factor where the bonus rounds it.</summary>
        public Fraction Weight { get; set; }

        public Fraction Salary { get; set; }

        public Fraction SalaryTimesPresence { get; set; }

        public Fraction Rate { get; set; }

        /// <summary>Null from the first day without one on.</summary>
        public Fraction? Target { get; set; } = Fraction.Zero;

        /// <summary>The part of the year by which the target bonus is earned.</summary>
        public Fraction Factor { get; set; }
    }

    public static List<Seat> Seats(
        IReadOnlyList<Membership> memberships,
        IReadOnlyList<Absence> absences,
        PerformancePeriod period,
        string[] departments,
        ValueList<AbsenceTerm> terms,
        PresenceRule? rule = null,
        ValueList<OpeningHours>? hours = null)
    {
        var seats = new Dictionary<(string, string), Seat>();
        var unit = new NaiveUnit(rule, hours);
        for (var day = period.First; day <= period.Last; day = day.PlusDays(1))
            foreach (var row in memberships.Where(row => departments.Contains(row.Department) && row.From <= day && (row.To is null || day <= row.To)))
            {
                var key = (row.Participant, row.Department);
                var seat = seats.TryGetValue(key, out var found) ? found : seats[key] = new Seat(row.Participant, row.Department);
                seat.Rate = memberships.Where(one => one.Participant == row.Participant && one.Department == row.Department && one.From <= period.Last && (one.To is null || one.To >= period.First))
                    .MaxBy(one => one.From)!.Salary.ToFraction();
                if (row.TargetBonus is null)
                    seat.Target = null;
                foreach (var half in new[] { DayHalf.Morning, DayHalf.Afternoon })
                    Half(seat, row, day, half);
            }
        foreach (var seat in seats.Values)
        {
            seat.Weight = seat.Presence;
            if (rule?.Rounding is not { } rounding)
                continue;
            seat.Weight = rounding.Apply(seat.Presence / Whole(period, unit));
            if (rule.TargetBonus is not null && seat.Factor.Sign > 0)
                seat.Target = seat.Target * rounding.Apply(seat.Factor) / seat.Factor;
        }
        return [.. seats.Values.OrderBy(seat => seat.Person, StringComparer.Ordinal).ThenBy(seat => seat.Department, StringComparer.Ordinal)];

        void Half(Seat seat, Membership row, LocalDate day, DayHalf half)
        {
            var absence = absences.FirstOrDefault(one => one.Participant == row.Participant && Covers(one, day, half));
            var term = absence is null ? null : terms.FirstOrDefault(one => one.Type == absence.Type);
            if (term?.Counts == AbsenceCounting.Suspended)
                return;
            var (share, year) = (row.Share ?? 1, Fraction.Of(1, 2 * CalendarSystem.Iso.GetDaysInYear(day.Year)));
            var salary = year * (term?.Salary switch
            {
                AbsenceSalary.None => 0,
                AbsenceSalary.Reconstructed => Before(row, absence!).Salary.ToFraction(),
                _ => row.Salary.ToFraction(),
            });
            var present = term?.Counts != AbsenceCounting.Absent;
            seat.MemberDays += share / 2;
            seat.Salary += salary;
            if (present)
            {
                seat.PresentDays += share / 2;
                seat.Presence += share * unit.Of(day, row) / 2;
                seat.SalaryTimesPresence += salary;
            }
            if (row.TargetBonus is not { } target || (rule?.TargetBonus == TargetProration.Presence && !present))
                return;
            var part = rule?.TargetBonus is null ? year : unit.Of(day, row) / 2 / unit.Year(day.Year);
            seat.Factor += part;
            seat.Target += part * target.ToFraction();
        }

        Membership Before(Membership row, Absence absence) => memberships
            .Where(one => one.Participant == row.Participant && one.Department == row.Department
                && one.From < absence.From && (one.To is null || one.To >= absence.From.PlusDays(-1)))
            .MaxBy(one => one.From) ?? row;
    }

    internal static bool Covers(Absence absence, LocalDate day, DayHalf half) =>
        absence.From <= day && day <= absence.To
        && !(day == absence.From && half < absence.FromHalf)
        && !(day == absence.To && half > absence.ToHalf);

    private static Fraction Whole(PerformancePeriod period, NaiveUnit unit)
    {
        var whole = Fraction.Zero;
        for (var day = period.First; day <= period.Last; day = day.PlusDays(1))
            whole += unit.Of(day, null);
        return whole;
    }
}
