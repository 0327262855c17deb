using System.Diagnostics;
using CompPlan.Commitments;
using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Benchmarks;

/// <summary>
/// A million leads of one month with an assignment and mostly an answer: read once, then assessed against two business hours of a desk
/// with a lunch break and French holidays, and paid by a curve on the time. What a user would pick instead is not known; times stand alone.
/// </summary>
internal static class LeadTimings
{
    private const int Leads = 1_000_000;
    private const int Repetitions = 5;

    internal static int Run()
    {
        var known = Known();
        var calendar = MonthsCalendar.Of(1, YearLabel.Start);
        var march = calendar.PeriodFor(Cadence.Monthly, new LocalDate(2026, 3, 1));
        if (!PlanZone.TryOf("Europe/Paris", out var paris))
            throw new InvalidOperationException("The time zone is missing.");
        var exact = ResponseCommitment.Of(
            "exact", ["hot"], MinutesLimit.Of(90), OpenLeadRule.Carried, ReassignmentRule.Restart, NothingDueRule.Met);
        var business = ResponseCommitment.Of(
            "business", ["hot"], BusinessHoursLimit.Of(2, "desk"), OpenLeadRule.Carried, ReassignmentRule.Restart, NothingDueRule.Met);
        Console.WriteLine($"{Leads:N0} leads with {known.LeadEvents.At.Length:N0} events; medians of {Repetitions}");
        Time("minutes, share", () => Measure(known, exact, calendar, march, paris, ComplianceResult.Share));
        Time("minutes, mean payout", () => Measure(known, exact, calendar, march, paris, ComplianceResult.MeanPayout));
        Time("business hours, share", () => Measure(known, business, calendar, march, paris, ComplianceResult.Share));
        Time("business hours, mean payout", () => Measure(known, business, calendar, march, paris, ComplianceResult.MeanPayout));
        return 0;
    }

    private static void Time(string what, Func<Fraction> work)
    {
        var value = work();
        var (times, bytes) = (new List<double>(), GC.GetTotalAllocatedBytes());
        for (var i = 0; i < Repetitions; i++)
        {
            var watch = Stopwatch.StartNew();
            work();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        bytes = (GC.GetTotalAllocatedBytes() - bytes) / Repetitions;
        times.Sort();
        Console.WriteLine($"{what,-28} {times[Repetitions / 2],8:F0} ms {times[0],8:F0} least {bytes / 1e6,8:F0} MB   {(double)(value * 10_000).Floor() / 10_000}");
    }

    private static Fraction Measure(KnownFacts known, Commitment commitment, PlanCalendar calendar, PerformancePeriod period, PlanZone zone, ComplianceResult result)
    {
        var curve = result == ComplianceResult.MeanPayout
            ? LinearCurve.Of(CurveAxis.Value, CurveDirection.Falling, [CurvePoint.Of(0, 1), CurvePoint.Of(100, 0)], CurveEnd.Hold, CurveEnd.Nothing)
            : null;
        var measure = ComplianceMeasure.Of("kept", null, commitment.Id, result, curve);
        var book = ComplianceBook.Of(ValueList<Commitment>.Of([commitment]), ValueList<OpeningHours>.Of([Desk]), calendar, zone, known);
        return MeasureBook.Of(ValueList<Measure>.Of([measure]), calendar, [], null, book).Resolve("kept", period).Value!.Value;
    }

    private static OpeningHours Desk => OpeningHours.Of(
        "desk",
        new[] { IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday }
            .Select(day => OpeningDay.Of(day, [OpeningInterval.Between(new LocalTime(9, 0), new LocalTime(12, 30)), OpeningInterval.Between(new LocalTime(13, 30), new LocalTime(17, 30))])),
        [FranceHolidays.Of()]);

    private static KnownFacts Known()
    {
        var (random, known, start) = (new Random(20260301), new LocalDate(2026, 4, 10), Instant.FromUtc(2026, 3, 2, 7, 0));
        var (leads, events) = (new List<Lead>(Leads), new List<LeadEvent>(2 * Leads));
        for (var i = 0; i < Leads; i++)
        {
            var at = start + Duration.FromMinutes(random.Next(27 * 24 * 60));
            leads.Add(Lead.Of($"l{i:D7}", "hot", at, at, null, null, null, known));
            events.Add(LeadEvent.Of($"l{i:D7}", at, LeadEventKind.Assigned, "sales", null, known));
            if (i % 20 != 0)
                events.Add(LeadEvent.Of($"l{i:D7}", at + Duration.FromMinutes(random.Next(1, 240)), LeadEventKind.FirstResponse, null, null, known));
        }
        var review = FactsDraft.Empty.WithLeads(leads).WithLeadEvents(events).Review();
        return review.Facts?.AsKnownOn(known) ?? throw new InvalidOperationException(review.Issues[0].ToString());
    }
}
