using System.Diagnostics;
using CompPlan.Curves;
using CompPlan.Distribution;
using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Splits;
using CompPlan.Validation;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Benchmarks;

/// <summary>
/// The review and the calculation of a run over many people on loaded facts; the review makes people and credit, the calculation uses them: three goals, an equal split over three departments, salary ×
/// presence, an individual cap with redistribution. The bound is 50 ms for 100,000 people. Processor time is that of the whole
/// process, which other work on the machine does not lengthen.
/// </summary>
internal static class RunTimings
{
    private const int Repetitions = 21;
    private static readonly LocalDate Known = new(2026, 1, 15);

    internal static int Run()
    {
        Console.WriteLine("people     median ms      least ms   processor ms, median   of which review   MB allocated   awards (checked against the pool)");
        foreach (var people in new[] { 1_000, 10_000, 100_000 })
            Measure(people);
        return 0;
    }

    private static void Measure(int people)
    {
        var plan = Plan(people);
        var facts = Facts(people);
        plan.Calendar.TryParse("2025", out var year);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        BonusCalculator.Calculate(BonusCase.Review(plan, facts, year!, Known).BonusCase!);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var times = new List<double>();
        var processor = new List<double>();
        var reviews = new List<double>();
        BonusRun run = null!;
        for (var i = 0; i < Repetitions + 5; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            var bonusCase = BonusCase.Review(plan, facts, year!, Known).BonusCase!;
            var reviewed = Environment.CpuUsage.TotalTime;
            run = BonusCalculator.Calculate(bonusCase);
            watch.Stop();
            if (i < 5)
                continue;
            times.Add(watch.Elapsed.TotalMilliseconds);
            reviews.Add((reviewed - before).TotalMilliseconds);
            processor.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }
        times.Sort();
        processor.Sort();
        reviews.Sort();
        var identity = run.Results[0].Identity;
        Console.WriteLine($"{people,-10} {times[times.Count / 2],8:F2} {times[0],12:F2} {processor[processor.Count / 2],14:F2} {reviews[reviews.Count / 2],17:F2} {allocated / 1e6,20:F1}         {identity.Awarded} of {identity.Funded} EUR");
    }

    private static Plan Plan(int people)
    {
        var euro = Currency.Of("EUR");
        var curve = LinearCurve.Of(
            CurveAxis.Ratio,
            CurveDirection.Rising,
            [CurvePoint.Of(0.8m, 0.5m), CurvePoint.Of(1, 1), CurvePoint.Of(1.2m, 1.5m)],
            CurveEnd.Nothing,
            CurveEnd.Hold);
        string[] ids = ["revenue", "leads", "delivery"];
        var goals = ids.Select(id => Goal.Of(
            id, null, id, HigherIsBetter.Of(), TargetSchedule.Of(Cadence.Annual, Combination.Sum, [DatedTarget.Of(new(2025, 1, 1), new(2025, 12, 31), 1000)]), curve));
        var score = WeightedNode.Of(
            "score", WeightUnit.Percent, [WeightedPart.Of(50, GoalNode.Of("revenue")), WeightedPart.Of(30, GoalNode.Of("leads")), WeightedPart.Of(20, GoalNode.Of("delivery"))]);
        string[] departments = ["marketing", "sales", "production"];
        var bonus = Bonus.Of(
            "year",
            Cadence.Annual,
            EveryMember.Of(),
            score,
            FundingRule.Of(FixedBase.Of(Money.Of(people * 150_000L, euro)), ScoreUse.Applied, RoundingRule.ToMinorUnit(euro, MidpointRule.HalfUp)),
            EqualSplit.Of(departments),
            DistributionRule.Of(
                WeightUnit.Percent,
                [SubPool.Of("salary", 100, SalaryTimesPresenceKey.Of())],
                AmountBound.Of(Money.Of(250_000, euro)),
                ExcessRule.Redistribute));
        return PlanDraft.Of("large", "EUR", "Europe/Paris", MonthsCalendar.Of(1, YearLabel.Start), PayoutSchedule.Of(Cadence.Annual, 0), new(2025, 1, 1))
            .WithDepartments(departments.Select(id => Department.Of(id)))
            .WithAbsences(AbsenceTerm.Of("unpaid", false))
            .WithMeasures(ids.Select(id => ReportedMeasure.Of(id, null, Unit.Count, Cadence.Annual, Combination.Sum)))
            .WithGoals(goals)
            .WithBonuses(bonus)
            .Review().Plan!;
    }

    private static FactSet Facts(int people)
    {
        var euro = Currency.Of("EUR");
        var state = 0x9E3779B97F4A7C15UL;
        int Next(int limit)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return (int)(state % (ulong)limit);
        }
        string[] departments = ["marketing", "sales", "production"];
        var persons = new List<Participant>();
        var memberships = new List<Membership>();
        var absences = new List<Absence>();
        for (var i = 0; i < people; i++)
        {
            var id = $"e{i:D7}";
            persons.Add(Participant.Of(id, null, null, new(2025, 1, 1)));
            var from = Next(10) == 0 ? new LocalDate(2025, 1, 1).PlusDays(Next(300)) : new LocalDate(2024, 1, 1);
            LocalDate? to = Next(12) == 0 ? from.PlusDays(400 + Next(300)) : null;
            memberships.Add(Membership.Of(id, departments[Next(3)], from, to, Money.Of(2_400_000 + Next(6_000_000), euro), 1, new(2025, 1, 1)));
            if (Next(5) == 0)
            {
                var first = new LocalDate(2025, 2, 1).PlusDays(Next(250));
                absences.Add(Absence.Of(id, "unpaid", first, first.PlusDays(Next(40)), new(2025, 12, 31)));
            }
        }
        var measurements = new[] { "revenue", "leads", "delivery" }
            .Select((id, i) => Measurement.Of(id, new(2025, 1, 1), new(2025, 12, 31), 950 + i * 60, null, new(2026, 1, 10)));
        return FactsDraft.Of(persons, memberships, absences, measurements, [], [], [], [], []).Review().Facts!;
    }
}
